import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';

const AnswerComment = graphql(`
  mutation AnswerComment($input: AnswerCommentInput!) {
    answerComment(input: $input) {
      ... on ReviewComment {
        id
        ...Remark
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

const ResolveComment = graphql(`
  mutation ResolveComment($id: ID!, $resolved: Boolean!) {
    resolveComment(id: $id, resolved: $resolved) {
      ... on ReviewComment {
        id
        ...Remark
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

/** Answers and settles one comment; `problem` says why it was refused. */
export function useRemarkActs(id: string) {
  const [answerComment, answering] = useMutation(AnswerComment);
  const [resolveComment, resolving] = useMutation(ResolveComment);
  const [problem, setProblem] = useState<string>();
  const answer = async (body: string): Promise<boolean> => {
    const { data } = await answerComment({ variables: { input: { commentId: id, body } } });
    const result = data?.answerComment;
    const isDone = result?.__typename === 'ReviewComment';
    setProblem(result && !isDone ? result.problem : undefined);
    return isDone;
  };
  const resolve = async (resolved: boolean) => {
    const { data } = await resolveComment({ variables: { id, resolved } });
    const result = data?.resolveComment;
    setProblem(result && result.__typename !== 'ReviewComment' ? result.problem : undefined);
  };
  return { answer, resolve, problem, busy: answering.loading || resolving.loading };
}
