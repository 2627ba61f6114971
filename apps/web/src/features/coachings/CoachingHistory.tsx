import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { Rows } from '../../ui/page/Rows.js';
import { ShowMore } from '../../ui/page/ShowMore.js';
import classes from './coachings.module.css';
import { EndedCoaching } from './EndedCoaching.js';

const CoachingHistoryQuery = graphql(`
  query CoachingHistory($id: ID!, $after: String) {
    candidate(id: $id) {
      id
      coachings(ended: true, first: 50, after: $after) {
        edges {
          node {
            id
            state
            ...EndedCoaching
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

/** Who coached a candidate before, and who ended it; asked for only when it is opened. */
export function CoachingHistory({ candidateId }: { candidateId: string }) {
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(CoachingHistoryQuery, {
    variables: { id: candidateId },
    fetchPolicy: 'cache-and-network',
    skip: !opened,
  });
  const coachings = data?.candidate?.coachings;
  const ended = coachings?.edges.filter(({ node }) => node.state === 'ENDED') ?? [];
  return (
    <details
      className={classes.history}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>Earlier coaches</summary>
      {ended.length > 0 && (
        <Rows label="Earlier coaches">
          {ended.map(({ node }) => (
            <EndedCoaching key={node.id} coaching={node} />
          ))}
        </Rows>
      )}
      {coachings && ended.length === 0 && !coachings.pageInfo.hasNextPage && (
        <p>Nobody’s coaching has ended so far.</p>
      )}
      {coachings && (
        <ShowMore
          what="earlier coaches"
          page={coachings.pageInfo}
          query={CoachingHistoryQuery}
          variables={{ id: candidateId }}
        />
      )}
    </details>
  );
}
