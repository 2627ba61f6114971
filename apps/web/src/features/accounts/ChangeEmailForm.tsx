import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { MailSent } from './MailSent.js';
import { useRefusal } from './useRefusal.js';

const ChangeEmail = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input) {
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

/** Asks for a mail to a new address, which counts once its link is used. */
export function ChangeEmailForm() {
  const [change, { loading }] = useMutation(ChangeEmail);
  const [sent, setSent] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: isEmail('Enter an e-mail address, such as ana@example.org.'),
      password: isNotEmpty('Enter your password.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await change({ variables: { input } });
    if (data?.changeEmail.__typename === 'Done') return setSent(data.changeEmail.message);
    refusal.show(data?.changeEmail);
  });
  if (sent) return <MailSent message={sent} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="New address"
          type="email"
          autoComplete="email"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={loading}>
          Send the mail
        </Button>
      </Stack>
    </form>
  );
}
