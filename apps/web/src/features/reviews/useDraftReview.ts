import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.js';
import { notesOf, remarksOf } from './remarksOf.js';

const DraftReviewQuery = graphql(`
  query DraftReview($id: ID!) {
    followUp(id: $id) {
      id
      approval {
        requirement
        isRequired
        standing
        viewerCan
        changes {
          ...Change @unmask
        }
      }
      message {
        followUpId
        version
        subject
        body
      }
      review {
        id
      }
      reviews(first: 10) {
        edges {
          node {
            id
            ...ReviewWithRemarks @unmask
          }
        }
      }
    }
  }
`);

/** How a message being written stands to those who review it, and what they said of its passages. */
export function useDraftReview(followUpId: string) {
  const { data, refetch } = useQuery(DraftReviewQuery, {
    variables: { id: followUpId },
    fetchPolicy: 'cache-and-network',
    // An answer that was on its way when something changed does not tell of it.
    context: { queryDeduplication: false },
  });
  const followUp = data?.followUp;
  const reviews = useMemo(() => followUp?.reviews.edges.map(({ node }) => node) ?? [], [followUp]);
  const remarks = useMemo(() => remarksOf(reviews), [reviews]);
  const notes = useMemo(() => notesOf(remarks), [remarks]);
  return {
    approval: followUp?.approval,
    review: reviews.find(({ id }) => id === followUp?.review?.id),
    ...{ reviews, remarks, notes, refetch },
  };
}

export type DraftReviewData = ReturnType<typeof useDraftReview>;
