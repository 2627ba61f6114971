import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import { FormModal } from '../../ui/form/FormModal.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

const Remove = graphql(`
  mutation RemoveMember($id: ID!) {
    removeMember(membershipId: $id) {
      ... on Team {
        id
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

/** The button and, behind it, what removing somebody means: only an invitation brings them back. */
export function RemoveMember({ id, name }: { id: string; name: string }) {
  const [remove, { data, loading }] = useMutation(Remove, {
    variables: { id },
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const result = data?.removeMember;
  return (
    <FormModal
      title={`Remove ${name}`}
      button={(open) => (
        <Button variant="default" aria-label={`Remove ${name}`} onClick={open}>
          Remove
        </Button>
      )}
    >
      {() => (
        <Stack>
          {result && 'message' in result && <ProblemNote title={result.message} />}
          <Text>
            {name} sees nothing of this team from this moment on, and their coachings end. To come
            back they need another invitation, and another consent of each candidate.
          </Text>
          <Button color="red" loading={loading} onClick={() => void remove()}>
            Remove
          </Button>
        </Stack>
      )}
    </FormModal>
  );
}
