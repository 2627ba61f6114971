import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { MailSent } from './MailSent.js';
import { useRefusal } from './useRefusal.js';

const RequestReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    answer: requestPasswordReset(email: $email) {
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

const RequestLink = graphql(`
  mutation RequestSignInLink($email: String!) {
    answer: requestSignInLink(email: $email) {
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

/** Asks for a mailed link, to choose a new password or to sign in by. */
export function MailForm({ link }: { link: 'reset' | 'sign-in' }) {
  const reset = useMutation(RequestReset);
  const signIn = useMutation(RequestLink);
  const [request, { loading }] = link === 'reset' ? reset : signIn;
  const [sent, setSent] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: isEmail('Enter the e-mail address you signed up with.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ email }) => {
    const { data } = await request({ variables: { email } });
    if (data?.answer.__typename === 'Done') return setSent(data.answer.message);
    refusal.show(data?.answer);
  });
  if (sent) return <MailSent message={sent} />;
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
        <Button type="submit" loading={loading}>
          Send me the link
        </Button>
      </Stack>
    </form>
  );
}
