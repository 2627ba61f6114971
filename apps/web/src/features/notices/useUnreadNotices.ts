import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../generated/gql.js';

const UnreadNotices = graphql(`
  query UnreadNotices {
    viewer {
      id
      unreadNotices
    }
  }
`);

export const NoticesChanged = graphql(`
  subscription NoticesChanged {
    noticesChanged {
      id
      unreadNotices
    }
  }
`);

/**
 * How many notices ask for something; live. What was done on a page deals with some of them, so whoever
 * comes to another one, `page`, asks again.
 */
export function useUnreadNotices(page: string): number {
  const { data, refetch } = useQuery(UnreadNotices);
  useSubscription(NoticesChanged);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is when to ask, not what
  useEffect(() => {
    refetch().catch(() => undefined);
  }, [page, refetch]);
  return data?.viewer?.unreadNotices ?? 0;
}
