import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { browserZone } from '../../ui/time/zone.js';
import { MailSent } from './MailSent.js';
import { useRefusal } from './useRefusal.js';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
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

/** A new account, which opens by a mailed link; its zone is guessed from the browser. */
export function SignUpForm() {
  const [sent, setSent] = useState<string>();
  const [signUp, { loading }] = useMutation(SignUp);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '', zone: browserZone() },
    validate: {
      name: isNotEmpty('Enter your name.'),
      email: isEmail('Enter an e-mail address, such as ana@example.org.'),
      password: hasLength({ min: 8 }, 'Choose a password of at least 8 characters.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await signUp({ variables: { input } });
    if (data?.signUp.__typename === 'Done') return setSent(data.signUp.message);
    refusal.show(data?.signUp);
  });
  if (sent) return <MailSent message={sent} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="Your name"
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description="At least 8 characters"
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <ZoneSelect label="Your time zone" key={form.key('zone')} {...form.getInputProps('zone')} />
        <Button type="submit" loading={loading}>
          Sign up
        </Button>
      </Stack>
    </form>
  );
}
