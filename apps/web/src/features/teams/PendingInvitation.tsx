import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { PendingInvitationFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './pendingInvitation.module.css';
import { RevokeInvitation } from './RevokeInvitation.js';
import { roleNames } from './roleNames.js';

export const PendingInvitationParts = graphql(`
  fragment PendingInvitation on Invitation {
    id
    email
    expiresAt
    name
    role
  }
`);

/** An invitation that nobody has answered yet. */
export function PendingInvitation({
  invitation,
  revocable = false,
}: {
  invitation: FragmentType<PendingInvitationFragment>;
  revocable?: boolean;
}) {
  const { data } = useSuspenseFragment({ fragment: PendingInvitationParts, from: invitation });
  return (
    <li className={classes.row}>
      <span>
        {data.name}{' '}
        <Text span c="dimmed">
          {data.email}
          {data.role !== 'CANDIDATE' && `, as ${roleNames[data.role].toLowerCase()}`}
        </Text>
      </span>
      <Text c="dimmed">
        valid until <Moment at={data.expiresAt} />
      </Text>
      {revocable && <RevokeInvitation id={data.id} name={data.name} />}
    </li>
  );
}
