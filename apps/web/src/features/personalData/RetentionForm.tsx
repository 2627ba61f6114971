import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { RetentionFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { monthsWords } from './monthsWords.js';
import { RetentionConsequence } from './RetentionConsequence.js';

export const RetentionParts = graphql(`
  fragment Retention on Team {
    id
    retentionMonths
  }
`);

const SetRetention = graphql(`
  mutation SetRetention($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      ... on Team {
        id
        retentionMonths
      }
      ... on InvalidInput {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const usual = [6, 12, 18, 24, 36, 60, 120];

/** How long a team keeps what nothing happens to any more, and what that erases first. */
export function RetentionForm({ team }: { team: FragmentType<RetentionFragment> }) {
  const { data } = useSuspenseFragment({ fragment: RetentionParts, from: team });
  const [update, { loading }] = useMutation(SetRetention);
  const [months, setMonths] = useState(data.retentionMonths ?? null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const choices = [...new Set([...usual, data.retentionMonths ?? 6])].sort((a, b) => a - b);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data: done } = await update({
      variables: { input: { teamId: data.id, retentionMonths: months } },
    });
    const result = done?.updateTeam;
    setProblem(result && 'message' in result ? result.message : '');
    if (result?.__typename === 'Team') setSaid('Saved');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <Text>
          An application with which nothing happens for so long is erased, with its messages. So is
          a candidate without an account of whom nothing else is left.
        </Text>
        <NativeSelect
          label="Keep applications"
          value={String(months ?? '')}
          data={[
            { value: '', label: 'For good' },
            ...choices.map((one) => ({ value: String(one), label: `For ${monthsWords(one)}` })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            setMonths(value === '' ? null : Number(value));
            setSaid('');
          }}
        />
        {months !== null && (
          <RetentionConsequence
            teamId={data.id}
            months={months}
            inForce={months === data.retentionMonths}
          />
        )}
        <Group>
          <Button type="submit" variant="default" loading={loading}>
            Save
          </Button>
          <span role="status">{said}</span>
        </Group>
      </Stack>
    </form>
  );
}
