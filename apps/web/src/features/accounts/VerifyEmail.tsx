import { useMutation } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import { TextLink } from '../../ui/TextLink.js';
import { useRefusal } from './useRefusal.js';

const Verify = graphql(`
  mutation VerifyEmail($key: String!) {
    verifyEmail(key: $key) {
      ... on Viewer {
        id
      }
      ... on LinkUnusable {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** Opens the account by the key of the mailed link, on a press, and signs in. */
export function VerifyEmail({ linkKey, onDone }: { linkKey: string; onDone: () => void }) {
  const [verify, { loading }] = useMutation(Verify);
  const refusal = useRefusal();
  const go = async () => {
    const { data } = await verify({ variables: { key: linkKey } });
    if (data?.verifyEmail.__typename === 'Viewer') return onDone();
    refusal.show(data?.verifyEmail);
  };
  return (
    <Stack>
      {refusal.note}
      <Button onClick={() => void go()} loading={loading}>
        Confirm and sign in
      </Button>
      <TextLink to="/sign-in">Used it before? Sign in</TextLink>
    </Stack>
  );
}
