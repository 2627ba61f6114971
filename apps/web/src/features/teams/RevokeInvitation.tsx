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

interface Props {
  id: string;
  /** Of whoever was invited. */
  name: string;
  onDone?: () => void;
}

/** Makes the link in a mail useless. */
export function RevokeInvitation({ id, name, onDone }: Props) {
  const [revoke, { loading }] = useMutation(Revoke, {
    variables: { id },
    onCompleted: onDone,
  });
  return (
    <Button
      variant="default"
      aria-label={`Revoke for ${name}`}
      loading={loading}
      onClick={() => void revoke()}
    >
      Revoke
    </Button>
  );
}
