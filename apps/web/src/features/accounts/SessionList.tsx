import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { SessionFragment } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './accountRow.module.css';

const SessionParts = graphql(`
  fragment Session on Session {
    id
    createdAt
    lastSeenAt
    browser
    address
    isCurrent
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      ... on Viewer {
        id
        sessions {
          id
          ...Session
        }
      }
    }
  }
`);

type Session = FragmentType<SessionFragment> & { id: string };

/** Where somebody is signed in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  return (
    <Rows label="Signed in">
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </Rows>
  );
}

function SessionRow({ session }: { session: FragmentType<SessionFragment> }) {
  const { data } = useSuspenseFragment({ fragment: SessionParts, from: session });
  const [end, { loading }] = useMutation(EndSession, {
    variables: { id: data.id },
    refetchQueries: ['Account'],
    awaitRefetchQueries: true,
  });
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{data.browser}</Text>
        <Text c="dimmed">
          {data.address && `From ${data.address}, `}
          {data.isCurrent ? 'this one; signed in ' : 'last seen '}
          <Moment at={data.isCurrent ? data.createdAt : data.lastSeenAt} />
        </Text>
      </div>
      {!data.isCurrent && (
        <Button variant="default" loading={loading} onClick={() => void end()}>
          Sign out
        </Button>
      )}
    </li>
  );
}
