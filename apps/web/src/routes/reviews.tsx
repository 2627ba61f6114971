import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { CandidateListener } from '../features/candidates/CandidateListener.js';
import { ReviewRow } from '../features/reviews/ReviewRow.js';
import { graphql } from '../generated/gql.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { ShowMore } from '../ui/page/ShowMore.js';
import { useRefresh } from '../ui/page/useRefresh.js';

const ReviewsQuery = graphql(`
  query Reviews($state: ReviewState!, $after: String) {
    viewer {
      id
      waiting: reviewCount
      returned: reviewCount(state: RETURNED)
      approved: reviewCount(state: APPROVED)
      memberships {
        id
        role
        team {
          id
        }
      }
      reviews(state: $state, first: 20, after: $after) {
        edges {
          node {
            id
            ...ReviewRow
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

type State = 'REQUESTED' | 'RETURNED' | 'APPROVED';

const nothing: Record<State, string> = {
  REQUESTED:
    'Nothing waits for you. When a candidate asks for a review, their message appears here.',
  RETURNED: 'Nothing was returned. What you send back with a note is listed here until it leaves.',
  APPROVED: 'Nothing was approved yet.',
};

/** Which messages wait for me to read them? */
export function Reviews() {
  const [state, setState] = useState<State>('REQUESTED');
  const variables = { state, after: null };
  const { data } = useSuspenseQuery(ReviewsQuery, {
    variables,
    // A list of what waits that is of yesterday would lead to what is done.
    fetchPolicy: 'network-only',
    context: { queryDeduplication: false },
  });
  const client = useApolloClient();
  // Into the cache, which the page shows: a refetch would take the rows, and the focus, away meanwhile.
  const again = useRefresh(() =>
    client.query({ query: ReviewsQuery, variables, fetchPolicy: 'network-only' }),
  );
  useRowKeys();
  if (!data.viewer) return null;
  const { waiting, returned, approved, reviews, memberships } = data.viewer;
  const teams = memberships.flatMap(({ role, team }) => (role === 'CANDIDATE' ? [] : team.id));
  return (
    <Page
      title="Reviews"
      sentence={
        waiting > 0
          ? `${waiting} ${waiting === 1 ? 'message waits' : 'messages wait'} for you, the oldest first.`
          : 'No message waits for you.'
      }
    >
      {teams.map((teamId) => (
        <CandidateListener key={teamId} teamId={teamId} onChange={again} />
      ))}
      <SegmentedControl
        aria-label="Which reviews"
        mb="md"
        fullWidth
        maw={480}
        value={state}
        onChange={(value) => setState(value as State)}
        data={[
          { value: 'REQUESTED', label: `Waiting (${waiting})` },
          { value: 'RETURNED', label: `Returned (${returned})` },
          { value: 'APPROVED', label: `Approved (${approved})` },
        ]}
      />
      {reviews.edges.length === 0 ? (
        <Empty sentence={nothing[state]} />
      ) : (
        <Rows label="Messages">
          {reviews.edges.map(({ node }) => (
            <ReviewRow key={node.id} review={node} />
          ))}
        </Rows>
      )}
      <ShowMore what="reviews" page={reviews.pageInfo} query={ReviewsQuery} variables={variables} />
    </Page>
  );
}
