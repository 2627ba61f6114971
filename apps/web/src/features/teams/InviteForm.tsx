import { useMutation } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { CandidateFields, newCandidate } from './CandidateFields.js';

const Invite = graphql(`
  mutation InviteCandidate($input: InviteCandidateInput!) {
    inviteCandidate(input: $input) {
      ... on Invitation {
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
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

/** Mails an invitation to a new candidate; the caseload is asked for anew. */
export function InviteForm({ teamId, onDone }: { teamId: string; onDone: () => void }) {
  const [invite, { loading }] = useMutation(Invite, {
    refetchQueries: ['Caseload'],
    awaitRefetchQueries: true,
  });
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    ...newCandidate,
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await invite({ variables: { input: { teamId, ...values } } });
    const result = data?.inviteCandidate;
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    else if (result?.__typename === 'Invitation') onDone();
    else if (result) setLeft([{ field: 'teamId', message: result.message }]);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <CandidateFields form={form} />
        <Text c="dimmed">They get a link that works once, and decide whether to accept.</Text>
        <Button type="submit" loading={loading}>
          Send invitation
        </Button>
      </Stack>
    </form>
  );
}
