import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../generated/gql.js';
import { AddDevice, currentOf } from './addDevice.js';
import { subscribeHere } from './subscribeHere.js';
import { turnedOnFor } from './turnedOnFor.js';
import { whyNot } from './whyNot.js';

const Here = graphql(`
  query PushHere {
    viewer {
      id
      pushKey
      sessions {
        id
        isCurrent
      }
    }
  }
`);

/** Turns pushes on again where they were, for somebody whose session had ended meanwhile. */
export function useKeepPush(viewerId: string): void {
  const client = useApolloClient();
  useEffect(() => {
    const keep = async () => {
      if (whyNot() || Notification.permission !== 'granted') return;
      const { data } = await client.query({ query: Here, fetchPolicy: 'network-only' });
      const { pushKey, sessions = [] } = data?.viewer ?? {};
      const sessionId = currentOf(sessions);
      if (!pushKey || !turnedOnFor.isAgain(viewerId, sessionId)) return;
      const input = await subscribeHere(pushKey);
      const added = await client.mutate({ mutation: AddDevice, variables: { input } });
      if (added.data && 'sessions' in added.data.result) turnedOnFor.keep(viewerId, sessionId);
    };
    // A push service that is away is no concern of whoever opened a page; the next one tries again.
    keep().catch(() => {});
  }, [client, viewerId]);
}
