import type { Action, Viewer } from './viewers.js';

/** Whose rows each viewer reaches; rows that a table does not hold count for nothing. */
type Whose = Partial<Record<Viewer, string[]>>;
/** What the wall of one table lets through; an action left out is for nobody. */
export type Wall = Partial<Record<Action, Whose>>;

const everyRow = [
  ...['owner', 'head', 'coach', 'otherCoach', 'proposed', 'invitedCoach'],
  ...['candidate', 'otherCandidate', 'managed', 'team', 'archived', 'foreign'],
];
const ofTeam = everyRow.filter((row) => row !== 'foreign');

const led: Whose = { owner: ofTeam, head: ofTeam, foreignOwner: ['foreign'] };
const cared: Whose = {
  ...led,
  coach: ['candidate', 'managed'],
  otherCoach: ['otherCandidate'],
};
const own: Whose = { candidate: ['candidate'], otherCandidate: ['otherCandidate'] };
const coached: Whose = { ...led, coach: ofTeam, otherCoach: ofTeam, proposed: ofTeam };
const everyMember: Whose = { ...coached, candidate: ofTeam, otherCandidate: ofTeam };
const offered = ofTeam.filter((row) => row !== 'archived');
const jobs: Whose = { worker: everyRow };

const all = (whose: Whose): Wall => ({
  select: whose,
  insert: whose,
  update: whose,
  delete: whose,
});
const candidateData = all({ ...cared, ...own, ...jobs });
const readable = { ...coached, candidate: offered, otherCandidate: offered, ...jobs };
/** Exports are for whoever asked for them. */
const asked: Whose = { coach: ['managed'], candidate: ['candidate'], ...jobs };
const leaders = ['owner', 'head'];
/** Notices are for whom they were written. */
const told: Whose = {
  owner: ['team'],
  coach: ['managed'],
  candidate: ['candidate'],
  otherCandidate: ['otherCandidate'],
};
const oneself: Whose = { coach: ['coach'], candidate: ['candidate'] };

/**
 * The wall beneath every service: for each table, whose rows who can see, add, change and remove as the runtime
 * roles, whatever the code above them does. A new table has its line here.
 */
export const reach: Record<string, Wall> = {
  application: candidateData,
  interview: candidateData,
  interviewer: candidateData,
  panel_seat: candidateData,
  follow_up: candidateData,
  message: candidateData,
  delivery: candidateData,
  message_version: { ...candidateData, update: jobs },
  application_event: { ...candidateData, update: jobs, delete: jobs },
  snooze: {
    select: candidateData.select,
    insert: own,
    update: own,
    delete: { ...own, ...jobs },
  },
  send_ledger: { ...all(jobs), select: candidateData.select },
  policy_change_item: all({ ...cared, ...jobs }),
  team: {
    select: { ...everyMember, invitedCandidate: ['team'], invitedCoach: ['team'], ...jobs },
    insert: { ...coached, ...jobs },
    update: { ...coached, ...jobs },
    delete: jobs,
  },
  membership: {
    select: {
      ...coached,
      candidate: ['candidate', ...leaders],
      otherCandidate: ['otherCandidate', ...leaders],
      invitedCandidate: leaders,
      invitedCoach: leaders,
      ...jobs,
    },
    insert: { ...led, ...jobs },
    update: { ...led, ...jobs },
    delete: {
      ...led,
      ...own,
      coach: ['coach'],
      otherCoach: ['otherCoach'],
      proposed: ['proposed'],
      ...jobs,
    },
  },
  candidate: {
    select: { ...cared, ...own, invitedCandidate: ['managed'], ...jobs },
    insert: { ...cared, ...own, ...jobs },
    update: { ...cared, ...own, ...jobs },
    delete: { ...led, ...own, ...jobs },
  },
  coaching: {
    select: {
      ...cared,
      coach: ['candidate', 'managed', 'proposed'],
      candidate: ['candidate', 'proposed'],
      otherCandidate: ['otherCandidate'],
      proposed: ['proposed'],
      invitedCandidate: ['managed'],
      ...jobs,
    },
    insert: { owner: ['proposed'], coach: ['managed'] },
    update: { candidate: ['candidate', 'proposed'], otherCandidate: ['otherCandidate'], ...jobs },
  },
  invitation: {
    select: { ...cared, invitedCandidate: ['managed'], invitedCoach: ['invitedCoach'], ...jobs },
    insert: { ...cared, ...jobs },
    update: { ...cared, invitedCandidate: ['managed'], invitedCoach: ['invitedCoach'], ...jobs },
    delete: { ...cared, ...jobs },
  },
  policy_change: {
    ...all({ ...led, ...jobs }),
    select: { ...coached, ...jobs },
    delete: jobs,
  },
  template: { select: readable, insert: led, update: led },
  template_version: { select: readable, insert: led },
  audit_entry: { select: { owner: ofTeam, foreignOwner: ['foreign'] } },
  review: { select: candidateData.select, insert: own, update: jobs },
  review_comment: {
    select: candidateData.select,
    insert: { coach: ['candidate'], otherCoach: ['otherCandidate'] },
    update: candidateData.update,
  },
  notice: {
    select: { ...told, ...jobs },
    insert: jobs,
    update: { ...told, ...jobs },
    delete: jobs,
  },
  preference: {
    select: { ...oneself, ...jobs },
    insert: { ...oneself, ...jobs },
    update: { ...oneself, ...jobs },
    delete: jobs,
  },
  push_device: {
    select: { ...oneself, ...jobs },
    insert: oneself,
    update: jobs,
    delete: { ...oneself, ...jobs },
  },
  export: { select: asked, update: jobs, delete: asked },
  export_chunk: { select: asked, insert: jobs, delete: jobs },
};
