import { ask, type Operations } from '../operation.js';

/** What was done, by whom; in a team, and to an account. */
export const audit: Operations = {
  'Team.audit': {
    document: ask(
      'team(id: $id)',
      'audit(first: 100, filter: { record: CANDIDATE }) { edges { node { recordId } } }',
    ),
    id: (t) => t.teamId,
    may: ['owner'],
    shows: (t) => t.candidate.candidateId,
  },
  'Viewer.activity': {
    document: '{ result: viewer { activity { edges { node { sessionId } } } } }',
    may: ['candidate'],
    shows: (t) => t.sessionId,
  },
};
