import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { useRefusal } from './useRefusal.js';

const ChangeProfile = graphql(`
  mutation ChangeProfile($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      ... on Viewer {
        id
        name
        zone
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

interface Props {
  name: string;
  zone: string;
  /** Runs when it is saved. */
  onDone: () => void;
}

/** How somebody is called and where they are. */
export function ProfileForm({ name, zone, onDone }: Props) {
  const [change, { loading }] = useMutation(ChangeProfile);
  const [saved, setSaved] = useState(false);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, zone },
    validate: { name: isNotEmpty('Enter your name.') },
    onValuesChange: () => setSaved(false),
  });
  const refusal = useRefusal(form);
  const submit = form.onSubmit(async (input) => {
    const { data } = await change({ variables: { input } });
    refusal.show(data?.changeProfile);
    if (data?.changeProfile.__typename !== 'Viewer') return;
    setSaved(true);
    onDone();
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
        <ZoneSelect
          label="Your time zone"
          description="Times are shown and reminders ring in it"
          key={form.key('zone')}
          {...form.getInputProps('zone')}
        />
        <Group>
          <Button type="submit" variant="default" loading={loading}>
            Save
          </Button>
          <span role="status">{saved && 'Saved'}</span>
        </Group>
      </Stack>
    </form>
  );
}
