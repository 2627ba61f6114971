import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Role } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { type FieldProblem, showProblems } from '../../ui/form/showProblems.js';
import { roleNames } from './roleNames.js';

const Invite = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
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
      ... on TooManyAttempts {
        message
      }
    }
  }
`);

interface Props {
  teamId: string;
  /** Whether the reader may invite those, too. */
  headCoaches: boolean;
  onDone: () => void;
}

/** Mails somebody an invitation to coach with the team. */
export function InviteMemberForm({ teamId, headCoaches, onDone }: Props) {
  const [invite, { loading }] = useMutation(Invite, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const [left, setLeft] = useState<FieldProblem[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', role: 'COACH' as Role },
    validate: {
      name: isNotEmpty('Enter their name.'),
      email: isEmail('Enter an e-mail address, such as ana@example.org.'),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const { data } = await invite({ variables: { input: { teamId, ...values } } });
    const result = data?.inviteMember;
    if (result?.__typename === 'InvalidInput') setLeft(showProblems(form, result.fields));
    else if (result?.__typename === 'Invitation') onDone();
    else if (result) setLeft([{ field: 'teamId', message: result.message }]);
  });
  const roles: Role[] = headCoaches ? ['COACH', 'HEAD_COACH'] : ['COACH'];
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {left.map(({ field, message }) => (
          <ProblemNote key={field} title={message} />
        ))}
        <TextInput label="Name" key={form.key('name')} {...form.getInputProps('name')} />
        <TextInput
          label="E-mail"
          type="email"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <NativeSelect
          label="Role"
          data={roles.map((value) => ({ value, label: roleNames[value] }))}
          key={form.key('role')}
          {...form.getInputProps('role')}
        />
        <Text c="dimmed">They get a link that works once, for seven days.</Text>
        <Button type="submit" loading={loading}>
          Send invitation
        </Button>
      </Stack>
    </form>
  );
}
