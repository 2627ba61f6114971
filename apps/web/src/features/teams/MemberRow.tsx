import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { MemberFragment, Role, TeamAct } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import classes from './pendingInvitation.module.css';
import { RemoveMember } from './RemoveMember.js';
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

const roles: Role[] = ['OWNER', 'HEAD_COACH', 'COACH'];

interface Props {
  member: FragmentType<MemberFragment>;
  /** What the reader can do in this team. */
  viewerCan: TeamAct[];
  /** Nobody changes their own role: they could not change it back. */
  isSelf: boolean;
}

/** Somebody who coaches with the team, and what can be changed about that. */
export function MemberRow({ member, viewerCan, isSelf }: Props) {
  const { data } = useSuspenseFragment({ fragment: MemberParts, from: member });
  const [change, changing] = useMutation(ChangeRole);
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
        {viewerCan.includes('CHANGE_ROLES') && !isSelf ? (
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
        {removable && <RemoveMember id={data.id} name={name} />}
      </Group>
      {problem && <ProblemNote title={problem} />}
    </li>
  );
}
