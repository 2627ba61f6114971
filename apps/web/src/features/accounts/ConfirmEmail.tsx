import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { useRefusal } from './useRefusal.js';

const Confirm = graphql(`
  mutation ConfirmEmail($key: String!) {
    confirmEmail(key: $key) {
      ... on Done {
        message
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

/** Takes a new address by the key of the mailed link, on a press. `onDone` runs when it has changed. */
export function ConfirmEmail({ linkKey, onDone }: { linkKey: string; onDone: () => void }) {
  const [confirm, { loading }] = useMutation(Confirm);
  const [done, setDone] = useState<string>();
  const refusal = useRefusal();
  const go = async () => {
    const { data } = await confirm({ variables: { key: linkKey } });
    if (data?.confirmEmail.__typename !== 'Done') return refusal.show(data?.confirmEmail);
    setDone(data.confirmEmail.message);
    onDone();
  };
  if (done)
    return (
      <Stack role="status">
        <Text>{done}</Text>
        <ButtonLink to="/">Go to the start</ButtonLink>
      </Stack>
    );
  return (
    <Stack>
      {refusal.note}
      <Button onClick={() => void go()} loading={loading}>
        Confirm this address
      </Button>
    </Stack>
  );
}
