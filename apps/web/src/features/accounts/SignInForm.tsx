import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on Viewer {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** E-mail and password; `onDone` runs once the session stands. */
export function SignInForm({ email = '', onDone }: { email?: string; onDone: () => void }) {
  const [signIn, { loading }] = useMutation(SignIn);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email, password: '' },
    validate: {
      email: isEmail('Enter the e-mail address you signed up with.'),
      password: isNotEmpty('Enter your password.'),
    },
  });
  const submit = form.onSubmit(async (input) => {
    const { data } = await signIn({ variables: { input } });
    if (data?.signIn.__typename === 'Viewer') return onDone();
    setRefusal(data?.signIn.message);
    form.getInputNode('password')?.focus();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal && <ProblemNote title={refusal} />}
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
