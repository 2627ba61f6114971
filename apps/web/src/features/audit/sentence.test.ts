import { expect, test } from 'vitest';
import { type Said, sentence } from './sentence.js';

const saved: Said = {
  actor: { name: 'Maya Chen' },
  actorId: 'maya',
  via: 'SESSION',
  operation: 'saveDraft',
  record: 'MESSAGE',
  recordName: 'Anna Weber',
  action: 'CHANGED',
  candidate: { name: 'Jamie Carter' },
  fields: ['body'],
};

test.each<[string, Partial<Said>]>([
  ['Maya Chen changed the message to Anna Weber for Jamie Carter', {}],
  ['Maya Chen changed a message for Jamie Carter', { recordName: null }],
  ['Jamie Carter changed the message to Anna Weber', { actor: { name: 'Jamie Carter' } }],
  ['Maya Chen changed the message to Anna Weber', { candidate: null }],
  [
    'Somebody whose account is gone changed a message',
    { actor: null, recordName: null, candidate: null },
  ],
  [
    'Maya Chen invited Jamie Carter',
    {
      operation: 'inviteCandidate',
      record: 'CANDIDATE',
      recordName: 'Jamie Carter',
      action: 'CREATED',
    },
  ],
  [
    'Maya Chen removed a candidate',
    {
      operation: 'leaveTeamOfOld',
      record: 'CANDIDATE',
      recordName: null,
      action: 'REMOVED',
      candidate: null,
    },
  ],
  [
    'Afterword delivered the message to Anna Weber for Jamie Carter',
    { actor: null, actorId: null, via: 'JOB', operation: 'deliver', fields: ['sentAt', 'state'] },
  ],
  [
    'Afterword changed the message to Anna Weber for Jamie Carter',
    { actor: null, actorId: null, via: 'JOB', operation: 'deliver', fields: ['failure', 'state'] },
  ],
  [
    'Afterword changed the message to Anna Weber for Jamie Carter',
    { actor: null, actorId: null, via: 'JOB', operation: 'deliver', fields: ['state'] },
  ],
  [
    'Somebody with access to the database removed a member',
    {
      ...{ actor: null, actorId: null, via: null, operation: null, candidate: null },
      ...{ record: 'MEMBERSHIP', recordName: null, action: 'REMOVED' },
    },
  ],
  [
    'Maya Chen added the coaching by Ada Obi for Jamie Carter',
    {
      operation: 'inviteCandidate',
      record: 'COACHING',
      recordName: 'Ada Obi',
      action: 'CREATED',
    },
  ],
  [
    'Maya Chen sent the message to $& for Jamie Carter',
    { operation: 'sendMessage', recordName: '$&' },
  ],
  ['Maya Chen changed a message', { operation: 'undoSend', recordName: null, candidate: null }],
])('%s', (words, particulars) => {
  const { who, what } = sentence({ ...saved, ...particulars });
  expect(`${who} ${what}`).toBe(words);
});
