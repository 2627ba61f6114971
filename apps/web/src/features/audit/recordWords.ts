import type { AuditRecord } from '../../generated/graphql.js';

/** By kind of record: its name, and what one is called, with `$` for the name it has. */
const kinds: Record<AuditRecord, { kind: string; one: string; named: string }> = {
  TEAM: { kind: 'Team', one: 'the team', named: 'the team' },
  MEMBERSHIP: { kind: 'Members', one: 'a member', named: '$ as a member' },
  INVITATION: { kind: 'Invitations', one: 'an invitation', named: 'the invitation of $' },
  CANDIDATE: { kind: 'Candidates', one: 'a candidate', named: '$' },
  COACHING: { kind: 'Coachings', one: 'a coaching', named: 'the coaching by $' },
  APPLICATION: { kind: 'Applications', one: 'an application', named: 'the application to $' },
  APPLICATION_EVENT: { kind: 'Events', one: 'an event', named: 'an event' },
  INTERVIEW: { kind: 'Interviews', one: 'an interview', named: 'the interview at $' },
  INTERVIEWER: { kind: 'Interviewers', one: 'an interviewer', named: '$ as an interviewer' },
  PANEL_SEAT: { kind: 'Panels', one: 'a seat on a panel', named: 'a seat on the panel of $' },
  MESSAGE: { kind: 'Messages', one: 'a message', named: 'the message to $' },
  MESSAGE_VERSION: {
    kind: 'Earlier versions',
    one: 'an earlier version',
    named: 'an earlier version of the message to $',
  },
  REVIEW: { kind: 'Reviews', one: 'a review', named: 'the review of the message to $' },
  REVIEW_COMMENT: { kind: 'Comments', one: 'a comment', named: 'a comment on the message to $' },
  EXPORT: { kind: 'Exports', one: 'an export', named: 'an export of everything about $' },
  TEMPLATE: { kind: 'Templates', one: 'a template', named: 'the template “$”' },
  POLICY_CHANGE: { kind: 'Timings', one: 'other timings', named: 'other timings' },
};

/** A record in a sentence: `the message to Anna Weber`, `a message`. */
export function recordWords(record: AuditRecord, name: string | null): string {
  const { one, named } = kinds[record];
  return name ? named.replace('$', () => name) : one;
}

/** The kinds to choose from, as a reader calls them. */
export const recordChoices = Object.entries(kinds)
  .map(([value, { kind }]) => ({ value, label: kind }))
  .sort((one, other) => one.label.localeCompare(other.label));

export const isRecord = (value: string): value is AuditRecord => value in kinds;
