import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { showProblems } from '../../ui/form/showProblems.js';

const Erase = graphql(`
  mutation EraseCandidate($input: EraseCandidateInput!) {
    eraseCandidate(input: $input) {
      ... on Done {
        message
      }
      ... on InvalidInput {
        message
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
  id: string;
  name: string;
  onDone: () => void;
}

/** Says what goes, and lets it go once the name is typed: it does not come back. */
export function EraseCandidateForm({ id, name, onDone }: Props) {
  const [erase, { loading }] = useMutation(Erase);
  const [problem, setProblem] = useState('');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: {
      name: (typed) =>
        typed.trim().toLowerCase() === name.toLowerCase() ? null : `Type ${name} to erase them.`,
    },
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await erase({ variables: { input: { candidateId: id, ...values } } });
    const result = data?.eraseCandidate;
    if (result?.__typename === 'Done') return onDone();
    if (result?.__typename === 'InvalidInput') showProblems(form, result.fields);
    else setProblem(result?.message ?? '');
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {problem && <ProblemNote title={problem} />}
        <Text>
          This cannot be undone. Applications, interviews, plans and messages go, mails that wait
          are not sent, and files that were made of this are erased.
        </Text>
        <TextInput
          label={`Type ${name} to be sure`}
          autoComplete="off"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <Button type="submit" variant="default" c="var(--tone-red)" loading={loading}>
          Erase for good
        </Button>
      </Stack>
    </form>
  );
}
