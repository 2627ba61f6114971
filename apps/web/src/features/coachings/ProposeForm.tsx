import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

/** A member of the team, by the account's id. */
export interface Choice {
  value: string;
  label: string;
}

const Propose = graphql(`
  mutation ProposeCoach($input: ProposeCoachInput!) {
    proposeCoach(input: $input) {
      ... on Coaching {
        id
      }
      ... on InvalidInput {
        message
      }
      ... on NotFound {
        message
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

const HandOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      ... on Coaching {
        id
      }
      ... on InvalidInput {
        message
      }
      ... on NotFound {
        message
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
  candidateId: string;
  choices: Choice[];
  coaches: Choice[];
  onDone: () => void;
}

/** Who, and whether beside the present coaches or in place of one. */
export function ProposeForm({ candidateId, choices, coaches, onDone }: Props) {
  const options = { refetchQueries: 'active' as const, awaitRefetchQueries: true };
  const [propose, proposing] = useMutation(Propose, options);
  const [handOver, handing] = useMutation(HandOver, options);
  const [userId, setUserId] = useState(choices[0]?.value ?? '');
  const [fromUserId, setFromUserId] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = fromUserId
      ? (await handOver({ variables: { input: { candidateId, fromUserId, toUserId: userId } } }))
          .data?.handOver
      : (await propose({ variables: { input: { candidateId, userId } } })).data?.proposeCoach;
    if (result?.__typename === 'Coaching') return onDone();
    setProblem(result?.message ?? '');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <NativeSelect
          label="Coach"
          data={choices}
          value={userId}
          onChange={(event) => setUserId(event.currentTarget.value)}
        />
        <NativeSelect
          label="In place of"
          data={[{ value: '', label: 'Nobody: beside those there are' }, ...coaches]}
          value={fromUserId}
          onChange={(event) => setFromUserId(event.currentTarget.value)}
        />
        <Text c="dimmed">
          A candidate with an account is asked first. Until then everything stays as it is.
        </Text>
        <Button type="submit" loading={proposing.loading || handing.loading}>
          Propose
        </Button>
      </Stack>
    </form>
  );
}
