import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';

const UndoSend = graphql(`
  mutation UndoSend($followUpId: ID!) {
    undoSend(followUpId: $followUpId) {
      ... on FollowUp {
        id
        ...Composer
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

/** Makes a message that waits to leave a draft again, unless it has left. */
export function useTakeBack(followUpId: string) {
  const [undo, { loading, data }] = useMutation(UndoSend, { variables: { followUpId } });
  const refused =
    data && data.undoSend.__typename !== 'FollowUp' ? data.undoSend.problem : undefined;
  return { takeBack: () => void undo(), takingBack: loading, refused };
}
