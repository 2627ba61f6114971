import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { hasLength, isNotEmpty, useForm } from '@mantine/form';
import { graphql } from '../../generated/gql.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { TextLink } from '../../ui/TextLink.js';
import { browserZone } from '../../ui/time/zone.js';
import { useRefusal } from './useRefusal.js';

const Verify = graphql(`
  mutation VerifyEmail($input: VerifyEmailInput!) {
    verifyEmail(input: $input) {
      ... on Viewer {
        id
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

/** Opens the account by the key of the mailed link, and signs in; its zone is guessed from the browser. */
export function VerifyEmail({ linkKey, onDone }: { linkKey: string; onDone: () => void }) {
  const [verify, { loading }] = useMutation(Verify);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', password: '', zone: browserZone() },
    validate: {
      name: isNotEmpty('Enter your name.'),
      password: hasLength({ min: 8 }, 'Choose a password of at least 8 characters.'),
    },
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await verify({ variables: { input: { key: linkKey, ...input } } });
    if (data?.verifyEmail.__typename === 'Viewer') return onDone();
    refusal.show(data?.verifyEmail);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal.note}
        <TextInput
          label="Your name"
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <PasswordInput
          label="Password"
          description="At least 8 characters"
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <ZoneSelect label="Your time zone" key={form.key('zone')} {...form.getInputProps('zone')} />
        <Button type="submit" loading={loading}>
          Open the account
        </Button>
        <TextLink to="/sign-in">Used the link before? Sign in</TextLink>
      </Stack>
    </form>
  );
}
