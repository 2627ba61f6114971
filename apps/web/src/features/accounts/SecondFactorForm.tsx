import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { graphql } from '../../generated/gql.js';
import { TextLink } from '../../ui/TextLink.js';
import { useRefusal } from './useRefusal.js';

const Verify = graphql(`
  mutation VerifySecondFactor($code: String!) {
    verifySecondFactor(code: $code) {
      ... on Viewer {
        id
      }
      ... on SecondFactorRefused {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** The second step of signing in; `onDone` runs once the session stands. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const [verify, { loading }] = useMutation(Verify);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: isNotEmpty('Enter a code.') },
  });
  const refusal = useRefusal(form);
  const field = useRef<HTMLInputElement>(null);
  // It takes the place of another form, whose field had the focus.
  useEffect(() => field.current?.focus(), []);
  const submit = form.onSubmit(async ({ code }) => {
    const { data } = await verify({ variables: { code } });
    if (data?.verifySecondFactor.__typename === 'Viewer') return onDone();
    refusal.show(data?.verifySecondFactor);
    field.current?.select();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="Code"
          description="Six digits from your authenticator app, or one of your recovery codes"
          autoComplete="one-time-code"
          autoCapitalize="none"
          ref={field}
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={loading}>
          Go on
        </Button>
        <TextLink to="/sign-in" reloadDocument>
          Begin again
        </TextLink>
      </Stack>
    </form>
  );
}
