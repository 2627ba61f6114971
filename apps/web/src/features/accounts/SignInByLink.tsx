import { useMutation } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { TextLink } from '../../ui/TextLink.js';
import { SecondFactorForm } from './SecondFactorForm.js';
import { useRefusal } from './useRefusal.js';

const SignInLink = graphql(`
  mutation SignInByLink($key: String!) {
    signInByLink(key: $key) {
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

/** Signs in by the key of the mailed link, on a press: programs that only open links use nothing up. */
export function SignInByLink({ linkKey, onDone }: { linkKey: string; onDone: () => void }) {
  const [signIn, { loading }] = useMutation(SignInLink);
  const [needsCode, setNeedsCode] = useState(false);
  const refusal = useRefusal();
  const go = async () => {
    const { data } = await signIn({ variables: { key: linkKey } });
    if (data?.signInByLink.__typename === 'Viewer') return onDone();
    if (data?.signInByLink.__typename === 'SecondFactorNeeded') return setNeedsCode(true);
    refusal.show(data?.signInByLink);
  };
  if (needsCode) return <SecondFactorForm onDone={onDone} />;
  return (
    <Stack>
      {refusal.note}
      <Button onClick={() => void go()} loading={loading}>
        Sign in
      </Button>
      <TextLink to="/send-link">Send me another link</TextLink>
    </Stack>
  );
}
