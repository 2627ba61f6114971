import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { graphql } from '../../generated/gql.js';
import { useRefusal } from './useRefusal.js';

const Disable = graphql(`
  mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
    disableSecondFactor(input: $input) {
      ... on Viewer {
        id
        hasSecondFactor
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

/** Turns the second factor off, by password and a last code. */
export function TurnOffSecondFactor({ onDone }: { onDone: () => void }) {
  const [disable, { loading }] = useMutation(Disable);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', code: '' },
    validate: {
      password: isNotEmpty('Enter your password.'),
      code: isNotEmpty('Enter a code.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await disable({ variables: { input } });
    if (data?.disableSecondFactor.__typename === 'Viewer') return onDone();
    refusal.show(data?.disableSecondFactor);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <TextInput
          label="Code"
          description="Of the app, or a recovery code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={loading}>
          Turn it off
        </Button>
      </Stack>
    </form>
  );
}
