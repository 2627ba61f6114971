import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';

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
    initialValues: { givenName: '', familyName: '', email: '' },
    validate: {
      givenName: isNotEmpty('Enter the given name.'),
      familyName: isNotEmpty('Enter the family name.'),
      email: isEmail('Enter an e-mail address, such as ana@example.org.'),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await invite({ variables: { input: { teamId, ...values } } });
    const result = data?.inviteCandidate;
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    if (result?.__typename === 'NotFound') setLeft([{ field: 'teamId', message: result.message }]);
    if (result?.__typename === 'Invitation') onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <Group grow align="flex-start">
          <TextInput
            label="Given name"
            key={form.key('givenName')}
            {...form.getInputProps('givenName')}
          />
          <TextInput
            label="Family name"
            key={form.key('familyName')}
            {...form.getInputProps('familyName')}
          />
        </Group>
        <TextInput
          label="E-mail"
          type="email"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Text c="dimmed">They get a link that works once, and decide whether to accept.</Text>
        <Button type="submit" loading={loading}>
          Send invitation
        </Button>
      </Stack>
    </form>
  );
}
