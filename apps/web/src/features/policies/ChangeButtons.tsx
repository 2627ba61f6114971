import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { PolicyChangeState } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

const Apply = graphql(`
  mutation ApplyPolicyChange($id: ID!) {
    applyPolicyChange(id: $id) {
      ... on PolicyChange {
        id
        state
        done
        total
      }
      ... on NotFound {
        message
      }
      ... on Conflict {
        message
      }
    }
  }
`);

const Cancel = graphql(`
  mutation CancelPolicyChange($id: ID!) {
    cancelPolicyChange(id: $id) {
      ... on PolicyChange {
        id
        state
      }
      ... on NotFound {
        message
      }
      ... on Conflict {
        message
      }
    }
  }
`);

/** Puts a change in force once it has been worked out, or drops it before that. */
export function ChangeButtons({ id, state }: { id: string; state: PolicyChangeState }) {
  const options = { variables: { id }, refetchQueries: ['PolicyChange'] };
  const [apply, applying] = useMutation(Apply, options);
  const [cancel, cancelling] = useMutation(Cancel, options);
  if (state !== 'READY' && state !== 'PREVIEWING') return null;
  const refused = [applying.data?.applyPolicyChange, cancelling.data?.cancelPolicyChange].find(
    (result) => result && 'message' in result,
  );
  return (
    <>
      {refused && 'message' in refused && <ProblemNote title={refused.message} />}
      <Group>
        {state === 'READY' && (
          <Button loading={applying.loading} onClick={() => void apply()}>
            Apply
          </Button>
        )}
        <Button variant="default" loading={cancelling.loading} onClick={() => void cancel()}>
          Drop it
        </Button>
      </Group>
    </>
  );
}
