import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

/** Another member, by the membership's id. */
export interface Heir {
  value: string;
  label: string;
}

const Transfer = graphql(`
  mutation TransferOwnership($input: TransferOwnershipInput!) {
    transferOwnership(input: $input) {
      ... on Team {
        id
        viewerRole
        viewerCan
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

/** Makes another member the owner in the reader's place, after saying what that means. */
export function TransferOwnershipForm({ heirs, onDone }: { heirs: Heir[]; onDone: () => void }) {
  const [transfer, { loading }] = useMutation(Transfer, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const [membershipId, setMembershipId] = useState(heirs[0]?.value ?? '');
  const [problem, setProblem] = useState('');
  const name = heirs.find(({ value }) => value === membershipId)?.label;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await transfer({ variables: { input: { membershipId } } });
    const result = data?.transferOwnership;
    if (result?.__typename === 'Team') return onDone();
    setProblem(result?.message ?? '');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <NativeSelect
          label="New owner"
          data={heirs}
          value={membershipId}
          onChange={(event) => setMembershipId(event.currentTarget.value)}
        />
        <Text>
          {name} owns the team from then on, and you stay as a head coach: you see every candidate,
          but change no roles any more. You cannot take this back yourself; {name} can.
        </Text>
        <Button type="submit" color="red" loading={loading}>
          Transfer
        </Button>
      </Stack>
    </form>
  );
}
