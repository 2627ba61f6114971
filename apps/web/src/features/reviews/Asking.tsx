import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { ApprovalStanding } from '../../generated/graphql.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { Draft } from './draft.js';
import type { Facts } from './words.js';

const RequestReview = graphql(`
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) {
      ... on Review {
        id
        ...ReviewFacts
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on TooManyAttempts {
        problem: message
      }
    }
  }
`);

const WithdrawReview = graphql(`
  mutation WithdrawReview($id: ID!) {
    withdrawReview(id: $id) {
      ... on Review {
        id
        ...ReviewFacts
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

interface Props {
  followUpId: string;
  approval: { standing: ApprovalStanding; isRequired: boolean; viewerCan: string[] };
  review: Facts | undefined;
  draft: Draft;
  onDone: () => Promise<unknown>;
}

/** Asks for a review of the text as typed, or takes the request back; leads a reviewer to it. */
export function Asking({ followUpId, approval, review, draft, onDone }: Props) {
  const [requestReview, requesting] = useMutation(RequestReview);
  const [withdrawReview, withdrawing] = useMutation(WithdrawReview);
  const [problem, setProblem] = useState<string>();
  const { standing, isRequired, viewerCan } = approval;
  const settle = async (result: { __typename: string; problem?: string } | undefined) => {
    setProblem(result?.problem);
    await onDone();
  };
  const ask = async () => {
    const expectedVersion = await draft.save();
    if (expectedVersion === undefined) return;
    const { data } = await requestReview({ variables: { input: { followUpId, expectedVersion } } });
    await settle(data?.requestReview);
  };
  const withdraw = async (id: string) => {
    const { data } = await withdrawReview({ variables: { id } });
    await settle(data?.withdrawReview);
  };
  const mayAsk = viewerCan.includes('ASK') && standing !== 'WAITING' && standing !== 'APPROVED';
  const mayRead = viewerCan.includes('GIVE') && standing === 'WAITING';
  return (
    <>
      {problem && <ProblemNote title={problem} />}
      <Group gap="xs">
        {mayAsk && (
          <Button
            variant={isRequired && !viewerCan.includes('GIVE') ? 'filled' : 'default'}
            loading={requesting.loading}
            onClick={() => void ask()}
          >
            {standing === 'NONE' ? 'Ask for a review' : 'Ask for another review'}
          </Button>
        )}
        {review && mayRead && (
          <ButtonLink to="/reviews/$reviewId" params={{ reviewId: review.id }}>
            Review it
          </ButtonLink>
        )}
        {review?.viewerCan.includes('WITHDRAW') && (
          <Button
            variant="default"
            loading={withdrawing.loading}
            onClick={() => void withdraw(review.id)}
          >
            Withdraw the request
          </Button>
        )}
      </Group>
    </>
  );
}
