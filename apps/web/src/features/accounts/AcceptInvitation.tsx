import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { browserZone } from '../../ui/time/zone.js';
import { SecondFactorForm } from './SecondFactorForm.js';
import { useRefusal } from './useRefusal.js';

const Accept = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on Viewer {
        id
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on InvitationUnusable {
        message
      }
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

interface Props {
  invitationId: string;
  /** The secret of the mailed link. */
  invitationKey: string;
  /** Someone with this address has an account already. */
  hasAccount: boolean;
  /** That someone is signed in here. */
  signedIn: boolean;
  onDone: () => void;
}

/** Accepts with a new password, with the account's password, or at once when signed in. */
export function AcceptInvitation({
  invitationId,
  invitationKey,
  hasAccount,
  signedIn,
  onDone,
}: Props) {
  const [accept, { loading }] = useMutation(Accept);
  const [needsCode, setNeedsCode] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: {
      password: (value) => {
        if (signedIn) return null;
        if (hasAccount) return value ? null : 'Enter the password of your account.';
        return value.length < 8 ? 'Choose a password of at least 8 characters.' : null;
      },
    },
  });
  const refusal = useRefusal(form);
  const send = async (password: string) => {
    const key = invitationKey;
    const { data } = await accept({
      variables: { input: { invitationId, key, password: password || null, zone: browserZone() } },
    });
    const result = data?.acceptInvitation;
    if (result?.__typename === 'Viewer') return onDone();
    setNeedsCode(result?.__typename === 'SecondFactorNeeded');
    refusal.show(result);
  };
  if (needsCode) return <SecondFactorForm onDone={() => void send('')} />;
  return (
    <form onSubmit={form.onSubmit(({ password }) => send(password))} noValidate>
      <Stack>
        {refusal.note}
        {!signedIn && (
          <PasswordInput
            label={hasAccount ? 'Password of your account' : 'Choose a password'}
            description={hasAccount ? undefined : 'At least 8 characters'}
            autoComplete={hasAccount ? 'current-password' : 'new-password'}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
        )}
        <Text c="dimmed">
          Your coaches will see your interviews and follow-ups, and the messages you write here.
        </Text>
        <Button type="submit" loading={loading}>
          {hasAccount && !signedIn ? 'Sign in and accept' : 'Accept the invitation'}
        </Button>
      </Stack>
    </form>
  );
}
