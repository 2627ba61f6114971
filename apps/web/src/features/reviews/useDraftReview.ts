import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../generated/gql.js';
import type { RemarkFragment } from '../../generated/graphql.js';

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
      reviews(first: 20) {
        edges {
          node {
            id
            ...ReviewFacts @unmask
          }
        }
      }
      review {
        id
        comments(first: 100) {
          edges {
            node {
              id
              ...Remark @unmask
            }
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
  const remarks = useMemo(
    () => followUp?.review?.comments.edges.map(({ node }) => node) ?? [],
    [followUp],
  );
  const notes = useMemo(() => notesOf(remarks), [remarks]);
  const reviews = followUp?.reviews.edges.map(({ node }) => node) ?? [];
  return {
    approval: followUp?.approval,
    review: reviews.find(({ id }) => id === followUp?.review?.id),
    ...{ reviews, remarks, notes, refetch },
  };
}

export type DraftReviewData = ReturnType<typeof useDraftReview>;

/** What is said of passages and not settled, as notes on the text. */
export const notesOf = (remarks: RemarkFragment[]) =>
  remarks.flatMap(({ field, place, quote, body, suggestion, resolvedAt, writtenBy }) =>
    field && place && quote && resolvedAt === null
      ? [
          {
            ...{ field, place, quote },
            message: `${writtenBy?.name ?? 'A reviewer'}: ${body || `Better: ${suggestion}`}`,
          },
        ]
      : [],
  );
