import type { ViewerQuery } from '../generated/graphql.js';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Where somebody begins: a coach with their first team, a candidate with today, others by making a team. */
export function homeOf({ memberships }: Viewer) {
  const coached = memberships.find(({ role }) => role !== 'CANDIDATE');
  if (coached) return { to: '/team/$teamId', params: { teamId: coached.team.id } } as const;
  if (memberships.length > 0) return { to: '/today' } as const;
  return { to: '/team/new' } as const;
}
