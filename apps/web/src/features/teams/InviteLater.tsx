import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { RevokeInvitation } from './RevokeInvitation.js';

const InviteOne = graphql(`
  mutation InviteLater($input: InviteCandidateInput!) {
    inviteCandidate(input: $input) {
      ... on Invitation {
        id
        email
        pending
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
  candidate: { id: string; name: string };
  /** Whether an invitation is on its way; another takes its place. */
  again?: boolean;
}

/** Mails an invitation to a candidate whom the team cares for already; it can be revoked in the same place. */
export function InviteLater({ candidate, again = false }: Props) {
  const [invite, { data, loading, reset }] = useMutation(InviteOne, {
    variables: { input: { candidateId: candidate.id } },
  });
  const words = again ? 'Invite again' : 'Invite';
  const result = data?.inviteCandidate;
  if (result?.__typename === 'Invitation')
    return (
      <Group gap="xs">
        <span role="status">Invitation mailed to {result.email}.</span>
        <RevokeInvitation id={result.id} name={candidate.name} onDone={reset} />
      </Group>
    );
  return (
    <>
      {result && <ProblemNote title={result.message} />}
      <Button
        variant="default"
        aria-label={`${words} ${candidate.name}`}
        loading={loading}
        onClick={() => void invite()}
      >
        {words}
      </Button>
    </>
  );
}
