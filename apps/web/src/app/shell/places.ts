import {
  type Icon,
  IconAddressBook,
  IconBriefcase,
  IconEye,
  IconInbox,
  IconMessageCheck,
  IconSun,
  IconTemplate,
  IconUsers,
} from '@tabler/icons-react';
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import { UnreadBadge } from '../../features/notices/UnreadBadge.js';
import type { ViewerQuery } from '../../generated/graphql.js';

type Membership = NonNullable<ViewerQuery['viewer']>['memberships'][number];

export interface Place {
  label: string;
  icon: Icon;
  link: Pick<LinkProps, 'to' | 'params'>;
  /** How much waits there. */
  badge?: FunctionComponent;
}

function placesIn({ role, team, candidate }: Membership, teams: number): Place[] {
  if (role !== 'CANDIDATE') {
    const link = linkOptions({ to: '/team/$teamId', params: { teamId: team.id } });
    const people = linkOptions({ to: '/people/$teamId', params: { teamId: team.id } });
    const templates = linkOptions({ to: '/templates/$teamId', params: { teamId: team.id } });
    return [
      { label: teams > 1 ? team.name : 'Caseload', icon: IconUsers, link },
      {
        label: teams > 1 ? `Templates, ${team.name}` : 'Templates',
        icon: IconTemplate,
        link: templates,
      },
      { label: teams > 1 ? `People, ${team.name}` : 'People', icon: IconAddressBook, link: people },
    ];
  }
  const today = { label: 'Today', icon: IconSun, link: linkOptions({ to: '/today' }) };
  if (!candidate) return [today];
  const link = linkOptions({
    to: '/candidate/$candidateId',
    params: { candidateId: candidate.id },
  });
  const sharing = { label: 'Sharing', icon: IconEye, link: linkOptions({ to: '/sharing' }) };
  return [today, { label: 'My search', icon: IconBriefcase, link }, sharing];
}

/** What the rail leads to, by what somebody is in which team. */
export function placesOf(memberships: Membership[]): Place[] {
  const teams = memberships.filter(({ role }) => role !== 'CANDIDATE').length;
  const places = memberships.flatMap((membership) => placesIn(membership, teams));
  const reviews = {
    label: 'Reviews',
    icon: IconMessageCheck,
    link: linkOptions({ to: '/reviews' }),
  };
  const inbox = {
    label: 'Inbox',
    icon: IconInbox,
    link: linkOptions({ to: '/inbox' }),
    badge: UnreadBadge,
  };
  return [...places.slice(0, 1), inbox, ...(teams > 0 ? [reviews] : []), ...places.slice(1)];
}
