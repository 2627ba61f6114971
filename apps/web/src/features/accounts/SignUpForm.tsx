import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { MailSent } from './MailSent.js';
import { useRefusal } from './useRefusal.js';

const SignUp = graphql(`
  mutation SignUp($email: String!) {
    signUp(email: $email) {
      ... on Done {
        message
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** Asks for the mail with which an account is opened: all else is decided by whoever gets it. */
export function SignUpForm() {
  const [sent, setSent] = useState<string>();
  const [signUp, { loading }] = useMutation(SignUp);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: isEmail('Enter an e-mail address, such as ana@example.org.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ email }) => {
    const { data } = await signUp({ variables: { email } });
    if (data?.signUp.__typename === 'Done') return setSent(data.signUp.message);
    refusal.show(data?.signUp);
  });
  if (sent) return <MailSent message={sent} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="E-mail"
          description="A link goes there, with which you choose your password."
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={loading}>
          Sign up
        </Button>
      </Stack>
    </form>
  );
}
