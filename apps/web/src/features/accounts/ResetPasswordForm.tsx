import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { hasLength, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { useRefusal } from './useRefusal.js';

const Reset = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ... on Done {
        message
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
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

/** A new password, by the key of the mailed link. */
export function ResetPasswordForm({ linkKey }: { linkKey: string }) {
  const [reset, { loading }] = useMutation(Reset);
  const [done, setDone] = useState<string>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { newPassword: '' },
    validate: {
      newPassword: hasLength({ min: 8 }, 'Choose a password of at least 8 characters.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ newPassword }) => {
    const { data } = await reset({ variables: { input: { key: linkKey, newPassword } } });
    if (data?.resetPassword.__typename === 'Done') return setDone(data.resetPassword.message);
    refusal.show(data?.resetPassword);
  });
  if (done)
    return (
      <Stack role="status">
        <Text>{done}</Text>
        <ButtonLink to="/sign-in">Sign in</ButtonLink>
      </Stack>
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <PasswordInput
          label="New password"
          description="At least 8 characters. Everywhere you are signed in, you will be signed out."
          autoComplete="new-password"
          key={form.key('newPassword')}
          {...form.getInputProps('newPassword')}
        />
        <Button type="submit" loading={loading}>
          Change the password
        </Button>
      </Stack>
    </form>
  );
}
