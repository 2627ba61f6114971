import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Radio, Stack, Text } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { graphql } from '../../generated/gql.js';
import type { WithData } from '../../generated/graphql.js';
import { useRefusal } from './useRefusal.js';

const Delete = graphql(`
  mutation DeleteAccount($password: String!, $withData: WithData!) {
    deleteAccount(password: $password, withData: $withData) {
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
export function DeleteAccountForm({
  isCandidate,
  onDone,
}: {
  isCandidate: boolean;
  onDone: () => void;
}) {
  const [remove, { loading }] = useMutation(Delete);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', withData: 'ERASE' as WithData },
    validate: { password: isNotEmpty('Enter your password.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (variables) => {
    const { data } = await remove({ variables });
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
        {isCandidate && (
          <Radio.Group
            label="What teams hold of your applications, interviews and messages"
            key={form.key('withData')}
            {...form.getInputProps('withData')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="ERASE" label="Erase it for good" />
              <Radio value="KEEP_FOR_TEAM" label="The teams keep it, linked to no account" />
            </Stack>
          </Radio.Group>
        )}
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
