import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { browserZone } from '../../ui/time/zone.js';
import { PresetSelect } from './PresetSelect.js';

const CreateTeam = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      ... on Team {
        id
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
    }
  }
`);

/** Name, zone and first policy of a new coaching team; `onDone` gets its id. */
export function CreateTeamForm({ onDone }: { onDone: (teamId: string) => void }) {
  const [create, { loading }] = useMutation(CreateTeam);
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', zone: browserZone(), preset: 'consensus' },
    validate: { name: isNotEmpty('Enter the name of your team.') },
  });
  const submit = form.onSubmit(async (input) => {
    const { data } = await create({ variables: { input } });
    if (data?.createTeam.__typename === 'Team') return onDone(data.createTeam.id);
    if (data) setLeft(showProblems(form, data.createTeam.fields));
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <TextInput
          label="Name of the team"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <ZoneSelect key={form.key('zone')} {...form.getInputProps('zone')} />
        <PresetSelect key={form.key('preset')} {...form.getInputProps('preset')} />
        <Button type="submit" loading={loading}>
          Create team
        </Button>
      </Stack>
    </form>
  );
}
