import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { browserZone } from '../../ui/time/zone.js';

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
  const [refusal, setRefusal] = useState<string>();
  const [left, setLeft] = useState<FieldProblem[]>([]);
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
  const submit = form.onSubmit(async ({ password }) => {
    const key = invitationKey;
    const { data } = await accept({
      variables: { input: { invitationId, key, password: password || null, zone: browserZone() } },
    });
    const result = data?.acceptInvitation;
    if (result?.__typename === 'Viewer') return onDone();
    if (result?.__typename === 'InvitationUnusable') setRefusal(result.message);
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal && <ProblemNote title={refusal} />}
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
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
