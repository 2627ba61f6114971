import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { ComposerFragment } from '../../generated/graphql.js';
import { isCoach } from './isCoach.js';

const ChangeVocabulary = graphql(`
  mutation ChangeVocabulary($input: ChangeVocabularyInput!) {
    changeVocabulary(input: $input) {
      ... on Team {
        id
        vocabulary
      }
      ... on InvalidInput {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Puts a word down as spelt right for the team; undefined for whoever may not. */
export function useLearnWord(followUp: ComposerFragment): ((word: string) => void) | undefined {
  const { team } = followUp.candidate;
  const [change] = useMutation(ChangeVocabulary, { refetchQueries: 'active' });
  if (!isCoach(team.viewerRole)) return undefined;
  return (word) => void change({ variables: { input: { teamId: team.id, add: [word] } } });
}
