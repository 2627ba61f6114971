import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Draft } from './draft.js';

const ApplySuggestion = graphql(`
  mutation ApplySuggestion($input: ApplySuggestionInput!) {
    applySuggestion(input: $input) {
      ... on FollowUp {
        id
        message {
          followUpId
          version
          subject
          body
        }
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
      ... on PassageChanged {
        problem: message
      }
    }
  }
`);

/** Takes a suggestion over into the text being written; `problem` says why it was refused. */
export function useApply(draft: Draft, refetch: () => Promise<unknown>) {
  const [applySuggestion] = useMutation(ApplySuggestion);
  const [problem, setProblem] = useState<string>();
  const apply = async ({ id }: { id: string }) => {
    setProblem(undefined);
    const expectedVersion = await draft.save();
    if (expectedVersion === undefined) return;
    const { data } = await applySuggestion({
      variables: { input: { commentId: id, expectedVersion } },
    });
    const result = data?.applySuggestion;
    if (result?.__typename === 'FollowUp') await draft.reload();
    else setProblem(result?.problem);
    await refetch();
  };
  return { apply, problem };
}
