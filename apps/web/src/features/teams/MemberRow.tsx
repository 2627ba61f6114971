import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { MemberFragment, Role, TeamAct } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import classes from './pendingInvitation.module.css';
import { roleNames } from './roleNames.js';

export const MemberParts = graphql(`
  fragment Member on Membership {
    id
    role
    person {
      id
      name
      email
    }
  }
`);

const ChangeRole = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      ... on Membership {
        id
        role
      }
      ... on Problem {
        message
      }
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveMember($id: ID!) {
    removeMember(membershipId: $id) {
      ... on Team {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

const roles: Role[] = ['OWNER', 'HEAD_COACH', 'COACH'];

interface Props {
  member: FragmentType<MemberFragment>;
  /** What the reader can do in this team. */
  viewerCan: TeamAct[];
  isSelf: boolean;
}

/** Somebody who coaches with the team, and what can be changed about that. */
export function MemberRow({ member, viewerCan, isSelf }: Props) {
  const { data } = useSuspenseFragment({ fragment: MemberParts, from: member });
  const options = { refetchQueries: 'active' as const, awaitRefetchQueries: true };
  const [change, changing] = useMutation(ChangeRole, options);
  const [remove, removing] = useMutation(RemoveMember, options);
  const [problem, setProblem] = useState('');
  const name = data.person?.name ?? 'Somebody who left';
  const changeTo = async (role: Role) => {
    const { data: done } = await change({ variables: { input: { membershipId: data.id, role } } });
    const result = done?.changeRole;
    setProblem(result && 'message' in result ? result.message : '');
  };
  const removable =
    !isSelf &&
    viewerCan.includes('REMOVE_COACHES') &&
    (data.role === 'COACH' || viewerCan.includes('CHANGE_ROLES'));
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text c="dimmed">{data.person?.email}</Text>
      </div>
      <Group gap="xs">
        {viewerCan.includes('CHANGE_ROLES') ? (
          <NativeSelect
            aria-label={`Role of ${name}`}
            data={roles.map((value) => ({ value, label: roleNames[value] }))}
            value={data.role}
            disabled={changing.loading}
            onChange={(event) => void changeTo(event.currentTarget.value as Role)}
          />
        ) : (
          <Text>{roleNames[data.role]}</Text>
        )}
        {removable && (
          <Button
            variant="default"
            loading={removing.loading}
            onClick={() => void remove({ variables: { id: data.id } })}
          >
            Remove {name}
          </Button>
        )}
      </Group>
      {problem && <ProblemNote title={problem} />}
    </li>
  );
}
