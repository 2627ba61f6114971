import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { SecondFactorForm } from './SecondFactorForm.js';
import { useRefusal } from './useRefusal.js';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on Viewer {
        id
      }
      ... on SignInRefused {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** E-mail and password, and a code where the account wants one; `onDone` runs once the session stands. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const [signIn, { loading }] = useMutation(SignIn);
  const [needsCode, setNeedsCode] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: isEmail('Enter the e-mail address you signed up with.'),
      password: isNotEmpty('Enter your password.'),
    },
  });
  const refusal = useRefusal();
  const submit = form.onSubmit(async (input) => {
    const { data } = await signIn({ variables: { input } });
    if (data?.signIn.__typename === 'Viewer') return onDone();
    if (data?.signIn.__typename === 'SecondFactorNeeded') return setNeedsCode(true);
    refusal.show(data?.signIn);
    form.getInputNode('password')?.focus();
  });
  if (needsCode) return <SecondFactorForm onDone={onDone} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={loading}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}
