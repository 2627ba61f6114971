import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';

export const CandidateTouched = graphql(`
  subscription CandidateTouched($teamId: ID!) {
    candidateChanged(teamId: $teamId) {
      id
      openCount
      overdueCount
    }
  }
`);

/** Calls back whenever somebody has changed something about one candidate. */
export function useCandidateChanges(
  candidate: { id: string; team: { id: string } } | null | undefined,
  onChange: () => unknown,
): void {
  useSubscription(CandidateTouched, {
    variables: { teamId: candidate?.team.id ?? '' },
    skip: !candidate,
    onData: ({ data: { data } }) => {
      if (data?.candidateChanged.id === candidate?.id) onChange();
    },
  });
}
