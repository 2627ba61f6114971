import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { AccountEventKind } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './accountRow.module.css';

const ActivityQuery = graphql(`
  query Activity($after: String) {
    viewer {
      id
      activity(first: 10, after: $after) {
        edges {
          node {
            id
            at
            kind
            network
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const words: Record<AccountEventKind, string> = {
  SIGNED_IN: 'Signed in',
  SIGN_IN_FAILED: 'Somebody gave a wrong password',
  CODE_REFUSED: 'Somebody had the password and gave a wrong code',
  SIGNED_OUT: 'Signed out',
  SESSION_ENDED: 'Another browser was signed out',
  OTHER_SESSIONS_ENDED: 'All other browsers were signed out',
  PASSWORD_CHANGED: 'The password was changed',
  PASSWORD_RESET: 'A new password was chosen by a mailed link',
  EMAIL_CHANGED: 'The e-mail was changed',
  SECOND_FACTOR_ON: 'The second factor was turned on',
  SECOND_FACTOR_OFF: 'The second factor was turned off',
};

/** What happened to the account, so that its owner notices a stranger. */
export function ActivityList() {
  const { data, fetchMore } = useSuspenseQuery(ActivityQuery, {
    variables: { after: null },
    fetchPolicy: 'cache-and-network',
  });
  if (!data.viewer) return null;
  const { edges, pageInfo } = data.viewer.activity;
  return (
    <>
      <Rows label="Recent activity">
        {edges.map(({ node }) => (
          <li key={node.id} className={classes.row}>
            <Text>{words[node.kind]}</Text>
            <Text c="dimmed">
              <Moment at={node.at} />
              {node.network && `, from ${node.network}`}
            </Text>
          </li>
        ))}
      </Rows>
      {pageInfo.hasNextPage && (
        <Button
          variant="subtle"
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
        >
          Show older
        </Button>
      )}
    </>
  );
}
