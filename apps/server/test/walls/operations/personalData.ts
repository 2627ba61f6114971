import { caring, concerned, leaders, signedIn } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

/** What people may take along, have erased, and let be erased by itself. */
export const personalData: Operations = {
  'Mutation.requestExport': { document: act('requestExport'), may: signedIn },
  'Mutation.requestExport, of a candidate': {
    document: act('requestExport(candidateId: $id)'),
    id: (t) => t.managedId,
    may: caring,
  },
  'Mutation.requestExport, of one who has joined': {
    document: act('requestExport(candidateId: $id)'),
    id: (t) => t.candidate.candidateId,
    may: [],
  },
  'Viewer.export': {
    document: '{ result: viewer { export { id } } }',
    may: ['candidate'],
    shows: (t) => t.exportId,
  },
  'Candidate.export': {
    document: ask('candidate(id: $id)', 'export { id }'),
    id: (t) => t.managedId,
    may: ['coach'],
    shows: (t) => t.managedExportId,
  },
  'Mutation.eraseCandidate': {
    document: act('eraseCandidate(input: { candidateId: $id, name: "Tomasz Nowak" })'),
    id: (t) => t.managedId,
    may: leaders,
  },
  'Mutation.eraseCandidate, who has joined': {
    document: act('eraseCandidate(input: { candidateId: $id, name: "Jamie Carter" })'),
    id: (t) => t.candidate.candidateId,
    may: [],
    told: leaders,
  },
  'Mutation.eraseInterviewers': {
    document: act('eraseInterviewers(input: { interviewerIds: [$id], how: ANONYMISE })'),
    id: (t) => t.interviewerId,
    may: concerned,
  },
  'Mutation.eraseInterviewers, for good': {
    document: act('eraseInterviewers(input: { interviewerIds: [$id], how: ERASE })'),
    id: (t) => t.interviewerId,
    may: concerned,
  },
  'Team.interviewers': {
    document: ask('team(id: $id)', 'interviewers(search: "weber") { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: leaders,
    shows: (t) => t.interviewerId,
  },
  'Team.retentionPreview': {
    document: ask('team(id: $id)', 'retentionPreview(months: 6) { on }'),
    id: (t) => t.teamId,
    may: leaders,
    shows: () => '"on":',
  },
  'Mutation.updateTeam, its retention': {
    document: act('updateTeam(input: { teamId: $id, retentionMonths: 12 })'),
    id: (t) => t.teamId,
    may: leaders,
  },
};
