import { useMutation } from '@apollo/client/react';
import { Button, type SelectProps, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { type ComponentType, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';
import { browserZone } from '../../ui/time/zone.js';

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

interface Props {
  /** The choice of a policy to begin with, and of the country whose holidays count. */
  PresetSelect: ComponentType<SelectProps>;
  CountrySelect: ComponentType<SelectProps>;
  /** Gets the id of the new team. */
  onDone: (teamId: string) => void;
}

/** Name, zone, first policy and country of a new coaching team. */
export function CreateTeamForm({ PresetSelect, CountrySelect, onDone }: Props) {
  const [create, { loading }] = useMutation(CreateTeam);
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', zone: browserZone(), preset: 'consensus', country: '' },
    validate: { name: isNotEmpty('Enter the name of your team.') },
  });
  const submit = form.onSubmit(async ({ country, ...input }) => {
    const workingCalendar = country ? { country } : null;
    const { data } = await create({ variables: { input: { ...input, workingCalendar } } });
    if (data?.createTeam.__typename === 'Team') return onDone(data.createTeam.id);
    if (data)
      setLeft(
        showProblems(form, data.createTeam.fields, (field) => field.split('.').at(-1) ?? field),
      );
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
        <CountrySelect key={form.key('country')} {...form.getInputProps('country')} />
        <Button type="submit" loading={loading}>
          Create team
        </Button>
      </Stack>
    </form>
  );
}
