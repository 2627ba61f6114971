import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { CoachingFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './coachings.module.css';

export const CoachingParts = graphql(`
  fragment Coaching on Coaching {
    id
    state
    proposedAt
    acceptedAt
    viewerCan
    coach {
      id
      name
    }
  }
`);

const Accept = graphql(`
  mutation AcceptCoach($id: ID!) {
    acceptCoach(id: $id) {
      ... on Coaching {
        id
        ...Coaching
      }
    }
  }
`);

const Decline = graphql(`
  mutation DeclineCoach($id: ID!) {
    declineCoach(id: $id) {
      ... on Coaching {
        id
        ...Coaching
      }
    }
  }
`);

const End = graphql(`
  mutation EndCoaching($id: ID!) {
    endCoaching(id: $id) {
      ... on Coaching {
        id
        ...Coaching
      }
    }
  }
`);

/** One coach of a candidate: since when, or waiting for consent, and what the reader can do about it. */
export function CoachingRow({ coaching }: { coaching: FragmentType<CoachingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CoachingParts, from: coaching });
  const options = {
    variables: { id: data.id },
    refetchQueries: 'active' as const,
    awaitRefetchQueries: true,
  };
  const [accept, accepting] = useMutation(Accept, options);
  const [decline, declining] = useMutation(Decline, options);
  const [end, ending] = useMutation(End, options);
  if (data.state === 'ENDED') return null;
  const name = data.coach?.name ?? 'Somebody who left';
  const stands = data.state === 'STANDING';
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text c="dimmed">
          {stands
            ? 'Coach, sees everything since '
            : 'Proposed, sees nothing until accepted; asked '}
          <Moment at={data.acceptedAt ?? data.proposedAt} />
        </Text>
      </div>
      <Group gap="xs">
        {data.viewerCan.includes('ACCEPT') && (
          <Button
            aria-label={`Accept ${name}`}
            loading={accepting.loading}
            onClick={() => void accept()}
          >
            Accept
          </Button>
        )}
        {data.viewerCan.includes('DECLINE') && (
          <Button
            variant="default"
            aria-label={`Decline ${name}`}
            loading={declining.loading}
            onClick={() => void decline()}
          >
            Decline
          </Button>
        )}
        {data.viewerCan.includes('END') && !data.viewerCan.includes('DECLINE') && (
          <Button
            variant="default"
            aria-label={stands ? `End with ${name}` : `Withdraw ${name}`}
            loading={ending.loading}
            onClick={() => void end()}
          >
            {stands ? 'End' : 'Withdraw'}
          </Button>
        )}
      </Group>
    </li>
  );
}
