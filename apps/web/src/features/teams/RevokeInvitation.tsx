import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../generated/gql.js';

const Revoke = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      ... on Invitation {
        id
        pending
      }
    }
  }
`);

/** Makes the link in a mail useless. */
export function RevokeInvitation({ id, name }: { id: string; name: string }) {
  const [revoke, { loading }] = useMutation(Revoke, {
    variables: { id },
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  return (
    <Button variant="default" loading={loading} onClick={() => void revoke()}>
      Revoke for {name}
    </Button>
  );
}
