import type { NoticeKind } from '../../generated/graphql.js';

interface Kind {
  kind: NoticeKind;
  name: string;
  says: string;
  /** Who is told such things; left out for everybody. */
  only?: 'candidate' | 'coach';
}

const kinds: Kind[] = [
  {
    kind: 'REMINDER',
    name: 'Reminders',
    says: 'Something of yours is to be written.',
    only: 'candidate',
  },
  {
    kind: 'ESCALATION',
    name: 'Time passed',
    says: 'A candidate let a due time pass. The digest has it too.',
    only: 'coach',
  },
  {
    kind: 'DIGEST',
    name: 'Morning digest',
    says: 'Which of your candidates need you today.',
    only: 'coach',
  },
  { kind: 'REVIEW', name: 'Reviews', says: 'One was asked for, or decided.' },
  { kind: 'MESSAGE', name: 'Messages', says: 'One did not leave, or was not taken.' },
  {
    kind: 'COACHING',
    name: 'Coaches',
    says: 'Somebody would like to coach you.',
    only: 'candidate',
  },
];

/** The kinds of notices that somebody of these roles is told; all of them for whoever is in no team yet. */
export function kindsFor(roles: string[]): Kind[] {
  const isCandidate = roles.includes('CANDIDATE');
  const isCoach = roles.some((role) => role !== 'CANDIDATE');
  return kinds.filter(
    ({ only }) => !only || roles.length === 0 || (only === 'candidate' ? isCandidate : isCoach),
  );
}
