import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';

const ApproveReview = graphql(`
  mutation ApproveReview($input: ApproveReviewInput!) {
    result: approveReview(input: $input) {
      ... on Review {
        id
        ...ReviewFacts
      }
      ... on InvalidInput {
        problem: message
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
    }
  }
`);

const ReturnReview = graphql(`
  mutation ReturnReview($input: ReturnReviewInput!) {
    result: returnReview(input: $input) {
      ... on Review {
        id
        ...ReviewFacts
      }
      ... on InvalidInput {
        problem: message
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
    }
  }
`);

const RevokeApproval = graphql(`
  mutation RevokeApproval($input: RevokeApprovalInput!) {
    result: revokeApproval(input: $input) {
      ... on Review {
        id
        ...ReviewFacts
      }
      ... on InvalidInput {
        problem: message
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
    }
  }
`);

/** What a reviewer can decide of the text they have read; `problem` says why it was refused. */
export function useDecide(reviewId: string, onDone: () => Promise<unknown>) {
  const [approveReview, approving] = useMutation(ApproveReview);
  const [returnReview, returning] = useMutation(ReturnReview);
  const [revokeApproval, revoking] = useMutation(RevokeApproval);
  const [problem, setProblem] = useState<string>();
  const settle = async (
    result: { __typename: 'Review' } | { problem: string } | undefined,
  ): Promise<void> => {
    setProblem(result && 'problem' in result ? result.problem : undefined);
    await onDone();
  };
  return {
    approve: async (version: number, note: string) => {
      const input = { reviewId, version, note: note || null };
      await settle((await approveReview({ variables: { input } })).data?.result);
    },
    giveBack: async (note: string) =>
      settle((await returnReview({ variables: { input: { reviewId, note } } })).data?.result),
    revoke: async (note: string) =>
      settle((await revokeApproval({ variables: { input: { reviewId, note } } })).data?.result),
    busy: approving.loading || returning.loading || revoking.loading,
    problem,
  };
}
