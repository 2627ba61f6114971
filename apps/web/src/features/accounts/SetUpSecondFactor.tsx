import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { BeginSecondFactorMutation } from '../../generated/graphql.js';
import { ConfirmSecondFactor } from './ConfirmSecondFactor.js';
import { useRefusal } from './useRefusal.js';

const Begin = graphql(`
  mutation BeginSecondFactor($password: String!) {
    beginSecondFactor(password: $password) {
      ... on SecondFactorSetup {
        uri
        secret
        recoveryCodes
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

type Setup = Extract<
  BeginSecondFactorMutation['beginSecondFactor'],
  { __typename: 'SecondFactorSetup' }
>;

/** Password, then the secret for the app with the recovery codes, then a first code. */
export function SetUpSecondFactor({ onDone }: { onDone: () => void }) {
  const [begin, { loading }] = useMutation(Begin, { fetchPolicy: 'no-cache' });
  const [setup, setSetup] = useState<Setup>();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: isNotEmpty('Enter your password.') },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async ({ password }) => {
    const { data } = await begin({ variables: { password } });
    const answer = data?.beginSecondFactor;
    if (answer?.__typename === 'SecondFactorSetup') return setSetup(answer);
    refusal.show(answer);
  });
  if (setup) return <ConfirmSecondFactor {...setup} onDone={onDone} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <Text>
          With an authenticator app, signing in takes a code of your phone too. Your password alone
          opens nothing then.
        </Text>
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={loading}>
          Go on
        </Button>
      </Stack>
    </form>
  );
}
