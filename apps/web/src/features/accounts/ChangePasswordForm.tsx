import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { hasLength, isNotEmpty, useForm } from '@mantine/form';
import { graphql } from '../../generated/gql.js';
import { useRefusal } from './useRefusal.js';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on Viewer {
        id
        sessions {
          id
          ...Session
        }
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on Conflict {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** A new password for the old one. */
export function ChangePasswordForm({ onDone }: { onDone: () => void }) {
  const [change, { loading }] = useMutation(ChangePassword);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: isNotEmpty('Enter the password you have now.'),
      newPassword: hasLength({ min: 8 }, 'Choose a password of at least 8 characters.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await change({ variables: { input } });
    if (data?.changePassword.__typename === 'Viewer') return onDone();
    refusal.show(data?.changePassword);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <PasswordInput
          label="Password until now"
          autoComplete="current-password"
          key={form.key('currentPassword')}
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label="New password"
          description="At least 8 characters. Everywhere else you will be signed out."
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
