import { useMutation } from '@apollo/client/react';
import { Button, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { HowToErase } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { notice } from '../../ui/notice.js';

const Erase = graphql(`
  mutation EraseInterviewers($input: EraseInterviewersInput!) {
    eraseInterviewers(input: $input) {
      ... on InterviewersErased {
        elsewhere
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

const stillNamed =
  'Erased. The name still stands in templates or the vocabulary of the team, which may mean somebody else: its leaders can change them.';

/** Chooses what stays; either way nobody is named any more, and no mail leaves to them. */
export function EraseInterviewersForm({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const [erase, { loading }] = useMutation(Erase, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const [how, setHow] = useState<HowToErase>('ANONYMISE');
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await erase({ variables: { input: { interviewerIds: ids, how } } });
    const result = data?.eraseInterviewers;
    if (result?.__typename !== 'InterviewersErased') return setProblem(result?.message ?? '');
    if (result.elsewhere > 0) notice.show(stillNamed);
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <Text>
          Name, address and position go, also out of every message and note of the application. This
          cannot be undone.
        </Text>
        <Radio.Group
          label="What stays"
          value={how}
          onChange={(value) => setHow(value as HowToErase)}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="ANONYMISE"
              label="Dates and plan"
              description="The interview still happened, with somebody nobody knows."
            />
            <Radio
              value="ERASE"
              label="Nothing"
              description="The follow-ups and messages to them go as well."
            />
          </Stack>
        </Radio.Group>
        <Button type="submit" variant="default" c="var(--tone-red)" loading={loading}>
          Erase for good
        </Button>
      </Stack>
    </form>
  );
}
