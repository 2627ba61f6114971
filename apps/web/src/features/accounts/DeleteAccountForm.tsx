import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { graphql } from '../../generated/gql.js';
import { useRefusal } from './useRefusal.js';

const Delete = graphql(`
  mutation DeleteAccount($password: String!) {
    deleteAccount(password: $password) {
      ... on Done {
        message
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on HandOverFirst {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** Says what deleting takes along, and does it by password. */
export function DeleteAccountForm({ onDone }: { onDone: () => void }) {
  const [remove, { loading }] = useMutation(Delete);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: isNotEmpty('Enter your password.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ password }) => {
    const { data } = await remove({ variables: { password } });
    if (data?.deleteAccount.__typename === 'Done') return onDone();
    refusal.show(data?.deleteAccount);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <Text>
          This cannot be undone. Your account ends, you are signed out everywhere, and you leave
          your teams. A team that nobody else is in is deleted with all it holds.
        </Text>
        <Text>
          Teams keep what they recorded of your search, no longer linked to an account. Ask your
          coach to erase it.
        </Text>
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="default" c="var(--tone-red)" loading={loading}>
          Delete my account for good
        </Button>
      </Stack>
    </form>
  );
}
