import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { EndedCoachingFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './coachings.module.css';

export const EndedCoachingParts = graphql(`
  fragment EndedCoaching on Coaching {
    id
    proposedAt
    acceptedAt
    endedAt
    coach {
      id
      name
    }
    endedBy {
      id
      name
    }
  }
`);

/** A coaching that is over: from when to when, and who ended it. */
export function EndedCoaching({ coaching }: { coaching: FragmentType<EndedCoachingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: EndedCoachingParts, from: coaching });
  return (
    <li className={classes.row}>
      <Text fw={600}>{data.coach?.name ?? 'Somebody who left'}</Text>
      <Text c="dimmed">
        from <Moment at={data.acceptedAt ?? data.proposedAt} />
        {data.endedAt && (
          <>
            {' '}
            to <Moment at={data.endedAt} />
          </>
        )}
        , ended by {data.endedBy?.name ?? 'somebody who left'}
      </Text>
    </li>
  );
}
