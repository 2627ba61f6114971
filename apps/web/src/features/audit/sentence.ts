import type { AuditAction, AuditRecord, AuditVia } from '../../generated/graphql.js';
import { recordWords } from './recordWords.js';

/** What a sentence is made of. */
export interface Said {
  actor: { name: string } | null;
  actorId: string | null;
  via: AuditVia | null;
  operation: string | null;
  record: AuditRecord;
  recordName: string | null;
  action: AuditAction;
  candidate: { name: string } | null;
  fields: string[];
}

/** `$MESSAGE` is the name of that record. What is not here is said by what was done to the record. */
const operations: Record<string, string> = {
  createTeam: 'founded the team',
  recordInterview: 'recorded an interview',
  recordReply: 'recorded an answer',
  recordOutcome: 'recorded how an application ended',
  recordWish: 'recorded what an interviewer wishes',
  promiseMaterials: 'noted something promised',
  keepInTouch: 'chose to keep in touch with an interviewer',
  setHiringContact: 'named a contact for the decision',
  markSent: 'noted a follow-up as sent',
  pinFollowUp: 'set the moment of a follow-up',
  skipFollowUp: 'left out a follow-up',
  sendMessage: 'sent the message to $MESSAGE',
  scheduleMessage: 'scheduled the message to $MESSAGE',
  deliver: 'delivered the message to $MESSAGE',
  undoSend: 'took back the message to $MESSAGE',
  requestReview: 'asked for a review of the message to $REVIEW',
  withdrawReview: 'took back the request for a review of the message to $REVIEW',
  approveReview: 'approved the message to $REVIEW',
  returnReview: 'returned the message to $REVIEW',
  revokeApproval: 'took back the approval of the message to $REVIEW',
  commentOnReview: 'commented on the message to $REVIEW_COMMENT',
  answerComment: 'answered a comment on the message to $REVIEW_COMMENT',
  resolveComment: 'settled a comment on the message to $REVIEW_COMMENT',
  applySuggestion: 'took over a suggestion for the message to $MESSAGE',
  requestExport: 'asked for everything about $EXPORT',
  eraseCandidate: 'erased a candidate',
  eraseInterviewers: 'erased an interviewer',
  retention: 'erased what had rested for long',
  inviteMember: 'invited $INVITATION to coach',
  inviteCandidate: 'invited $CANDIDATE',
  revokeInvitation: 'revoked the invitation of $INVITATION',
  acceptInvitation: 'joined the team',
  proposeCoach: 'proposed $COACHING as a coach',
  handOver: 'proposed $COACHING as the next coach',
  acceptCoach: 'accepted $COACHING as a coach',
  declineCoach: 'declined $COACHING as a coach',
  endCoaching: 'ended the coaching by $COACHING',
  changeRole: 'changed the role of $MEMBERSHIP',
  transferOwnership: 'handed over the team',
  leaveTeam: 'left the team',
  deleteAccount: 'deleted their account',
  proposePolicy: 'proposed other timings',
  applyPolicyChange: 'had other timings applied',
  cancelPolicyChange: 'dropped a proposal of other timings',
  archiveTemplate: 'archived the template “$TEMPLATE”',
  restoreTemplate: 'took the template “$TEMPLATE” into use again',
  changeVocabulary: 'changed the words that are spelt right',
};

const did: Record<AuditAction, string> = {
  CREATED: 'added',
  CHANGED: 'changed',
  REMOVED: 'removed',
};

/** What happened, without its time: `Maya Chen`, `changed the message to Anna Weber for Jamie Carter`. */
export function sentence(entry: Said): { who: string; what: string } {
  const { actor, candidate, recordName } = entry;
  const whose = candidate && ![actor?.name, recordName].includes(candidate.name);
  return { who: whoDid(entry), what: `${deed(entry)}${whose ? ` for ${candidate.name}` : ''}` };
}

function whoDid({ actor, actorId, via }: Said): string {
  if (actor) return actor.name;
  if (actorId) return 'Somebody whose account is gone';
  return via === 'JOB' ? 'Afterword' : 'Somebody with access to the database';
}

function deed({ operation, action, record, recordName, fields }: Said): string {
  // A worker begins to send, or gives a message back: it has delivered it only once it says when.
  const isUnsent = operation === 'deliver' && record === 'MESSAGE' && !fields.includes('sentAt');
  const words = isUnsent || fields.includes('failure') ? undefined : operations[operation ?? ''];
  const ofIt = `$${record}`;
  if (words && recordName && words.includes(ofIt)) return words.replace(ofIt, () => recordName);
  if (words && !words.includes('$')) return words;
  return `${did[action]} ${recordWords(record, recordName)}`;
}
