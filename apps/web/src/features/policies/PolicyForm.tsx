import { presets } from '@afterword/engine';
import { useMutation } from '@apollo/client/react';
import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { PolicySettingsFragment, Weekday } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { ClosedDays } from './ClosedDays.js';
import { CountrySelect } from './CountrySelect.js';
import { PolicyNumbers } from './PolicyNumbers.js';
import { PresetSelect } from './PresetSelect.js';
import { RegionSelect } from './RegionSelect.js';
import { WeekendField } from './WeekendField.js';

const Propose = graphql(`
  mutation ProposePolicy($input: ProposePolicyInput!) {
    proposePolicy(input: $input) {
      ... on PolicyChange {
        id
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
      ... on Conflict {
        message
      }
    }
  }
`);

interface Props {
  team: PolicySettingsFragment;
  /** Runs when it is being worked out what would change. */
  onProposed: () => Promise<unknown>;
}

/** Preset and working days of a team; asks what others would change before anything does. */
export function PolicyForm({ team, onProposed }: Props) {
  const { weekend, closedDays, country, region } = team.workingCalendar;
  const [propose, { loading }] = useMutation(Propose);
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const [same, setSame] = useState(false);
  const form = useForm({
    initialValues: {
      preset: team.preset,
      weekend: weekend as string[],
      country: country ?? '',
      region: region ?? '',
      closedDays,
    },
    onValuesChange: () => setSame(false),
  });
  const chosen = presets.find(({ id }) => id === form.values.preset);
  const submit = form.onSubmit(async ({ preset, weekend, country, region, closedDays }) => {
    const daysChanged = ['weekend', 'country', 'region', 'closedDays'].some((field) =>
      form.isDirty(field),
    );
    if (!daysChanged && !form.isDirty('preset')) return setSame(true);
    // What is not named stays as it is, numbers of the team's own among it.
    const input = {
      teamId: team.id,
      ...(form.isDirty('preset') && { preset }),
      ...(daysChanged && {
        workingCalendar: {
          weekend: weekend as Weekday[],
          closedDays,
          country: country || null,
          region: region || null,
        },
      }),
    };
    const { data } = await propose({ variables: { input } });
    const result = data?.proposePolicy;
    if (result?.__typename === 'InvalidInput')
      return setLeft(
        showProblems(form, result.fields, (field) => field.split('.').at(-1) ?? field),
      );
    if (result?.__typename === 'NotFound')
      return setLeft([{ field: 'teamId', message: result.message }]);
    // Whatever else is open has to be looked at first.
    if (result) await onProposed();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <PresetSelect {...form.getInputProps('preset')} />
        {chosen && <PolicyNumbers policy={form.isDirty('preset') ? chosen.policy : team.policy} />}
        <WeekendField {...form.getInputProps('weekend')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CountrySelect
            {...form.getInputProps('country')}
            onChange={(value) => form.setValues({ country: value ?? '', region: '' })}
          />
          <RegionSelect country={form.values.country} {...form.getInputProps('region')} />
        </SimpleGrid>
        <ClosedDays
          value={form.values.closedDays}
          onChange={(days) => form.setFieldValue('closedDays', days)}
          error={form.errors.closedDays}
        />
        <Group>
          <Button type="submit" loading={loading}>
            See what would change
          </Button>
          <span role="status">{same && 'Nothing is changed yet.'}</span>
        </Group>
      </Stack>
    </form>
  );
}
