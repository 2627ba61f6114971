import { useMutation } from '@apollo/client/react';
import { Button, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { WithData } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

const Leave = graphql(`
  mutation LeaveTeam($input: LeaveTeamInput!) {
    leaveTeam(input: $input) {
      ... on Viewer {
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
    }
  }
`);

interface Props {
  teamId: string;
  asCandidate: boolean;
  onDone: () => void;
}

/** Leaves at once; a candidate chooses what becomes of the team's copy of their data. */
export function LeaveTeamForm({ teamId, asCandidate, onDone }: Props) {
  const [leave, { loading }] = useMutation(Leave);
  const [withData, setWithData] = useState<WithData | null>(null);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await leave({ variables: { input: { teamId, withData } } });
    const result = data?.leaveTeam;
    if (result?.__typename === 'Viewer') return onDone();
    setProblem(result?.message ?? '');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <Text>Nobody here coaches with you any more, from this moment on.</Text>
        {asCandidate && (
          <Radio.Group
            label="Your applications, interviews and messages in this team"
            value={withData}
            onChange={(value) => setWithData(value as WithData)}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="KEEP_FOR_TEAM" label="The team keeps its copy" />
              <Radio value="ERASE" label="Erase them for good" />
            </Stack>
          </Radio.Group>
        )}
        <Button type="submit" color="red" loading={loading} disabled={asCandidate && !withData}>
          Leave
        </Button>
      </Stack>
    </form>
  );
}
