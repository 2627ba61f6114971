import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { TeamNameFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { ZoneSelect } from '../../ui/form/ZoneSelect.js';

export const TeamNameParts = graphql(`
  fragment TeamName on Team {
    id
    name
    zone
  }
`);

const UpdateTeam = graphql(`
  mutation UpdateTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      ... on Team {
        id
        ...TeamName
      }
      ... on InvalidInput {
        fields {
          field
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface Props {
  team: FragmentType<TeamNameFragment>;
  /** Runs when it is saved. */
  onDone: () => void;
}

/** How a team is called and where it is at home. */
export function TeamNameForm({ team, onDone }: Props) {
  const { data } = useSuspenseFragment({ fragment: TeamNameParts, from: team });
  const [update, { loading }] = useMutation(UpdateTeam);
  const [saved, setSaved] = useState(false);
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: data.name, zone: data.zone },
    validate: { name: isNotEmpty('Enter the name of your team.') },
    onValuesChange: () => setSaved(false),
  });
  const submit = form.onSubmit(async (values) => {
    const { data: done } = await update({ variables: { input: { teamId: data.id, ...values } } });
    const result = done?.updateTeam;
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    if (result?.__typename === 'NotFound') setLeft([{ field: 'teamId', message: result.message }]);
    if (result?.__typename !== 'Team') return;
    setLeft([]);
    setSaved(true);
    onDone();
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
