import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { CandidateFields, newCandidate } from './CandidateFields.js';

const Add = graphql(`
  mutation AddCandidate($input: AddCandidateInput!) {
    addCandidate(input: $input) {
      ... on Candidate {
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
    }
  }
`);

/** Takes a candidate into the team's care without telling them; the caseload is asked for anew. */
export function AddForm({ teamId, onDone }: { teamId: string; onDone: () => void }) {
  const [add, { loading }] = useMutation(Add, {
    refetchQueries: ['Caseload'],
    awaitRefetchQueries: true,
  });
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    ...newCandidate,
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await add({ variables: { input: { teamId, ...values } } });
    const result = data?.addCandidate;
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    if (result?.__typename === 'NotFound') setLeft([{ field: 'teamId', message: result.message }]);
    if (result?.__typename === 'Candidate') onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <CandidateFields form={form} />
        <Text c="dimmed">
          Nothing is mailed. You write for them until you invite them and they join.
        </Text>
        <Button type="submit" loading={loading}>
          Add candidate
        </Button>
      </Stack>
    </form>
  );
}
