/**
 * One kind of record in an export. Conditions know `$1`, the candidates it is about, `$2`, the account it
 * is about (null for a candidate without one) and `$3`, the address of that.
 */
export interface Kind {
  name: string;
  /** What it holds, for a reader. */
  says: string;
  table: string;
  /** Under which eyes it is read: the asking person's own, unless nobody but a job may. */
  by?: 'auth' | 'worker';
  where: string;
  /** Columns that are no fact about anybody, or somebody's secret. */
  without?: string[];
  /** Whether its rows belong to a candidate, by `candidate_id`. */
  ofCandidate?: true;
}

const facts = (
  name: string,
  table: string,
  says: string,
  writtenBy: string[] = [],
  without: string[] = [],
): Kind => ({
  ...{ name, table, says, without },
  where: ['t.candidate_id = any ($1)', ...writtenBy.map((column) => `t.${column} = $2`)].join(
    ' or ',
  ),
  ofCandidate: true,
});

/** Kept by the accounts themselves; passwords, tokens and secrets of second factors stay out. */
const account: Kind[] = [
  {
    name: 'account',
    says: 'Your account: name, address, zone, and whether signing in takes a code.',
    ...{ table: 'user', by: 'auth', where: 't.id = $2::text' },
  },
  {
    name: 'signInMethods',
    says: 'How you sign in. The password is not in here, not even in its stored form.',
    ...{ table: 'account', by: 'auth', where: 't."userId" = $2::text' },
    without: ['password', 'accessToken', 'refreshToken', 'idToken'],
  },
  {
    name: 'sessions',
    says: 'Browsers that are signed in, with their network address. The keys of the sessions are left out.',
    ...{ table: 'session', by: 'auth', where: 't."userId" = $2::text', without: ['token'] },
  },
  {
    name: 'accountEvents',
    says: 'What happened to your account: signing in, new passwords, second factors.',
    ...{ table: 'account_event', by: 'auth', where: 't.user_id = $2::text' },
  },
];

/** What somebody with an account is and has done in teams. */
const membership: Kind[] = [
  {
    name: 'memberships',
    says: 'The teams you belong to, and as what.',
    ...{ table: 'membership', where: 't.user_id = $2' },
  },
  {
    name: 'teams',
    says: 'Those teams.',
    table: 'team',
    where: 't.id in (select team_id from membership where user_id = $2)',
    without: ['policy', 'working_days', 'vocabulary', 'retention_ran_on'],
  },
  {
    name: 'invitationsReceived',
    says: 'Invitations that were mailed to your address.',
    ...{ table: 'invitation', by: 'worker', where: 't.email = $3 or t.accepted_by = $2' },
  },
  {
    name: 'invitationsSent',
    says: 'Invitations that you sent, without the names and addresses of others.',
    ...{
      table: 'invitation',
      where: 't.invited_by = $2',
      without: ['email', 'name', 'accepted_by'],
    },
  },
  {
    name: 'templateVersions',
    says: 'What you wrote for the templates of a team.',
    ...{ table: 'template_version', where: 't.written_by = $2', without: ['report'] },
  },
  {
    name: 'policyChanges',
    says: 'Changes of the timing of a team that you proposed.',
    ...{ table: 'policy_change', where: 't.proposed_by = $2', without: ['reached'] },
  },
  {
    name: 'preferences',
    says: 'How you want to be told things: quiet hours and mails, as far as you changed them.',
    ...{ table: 'preference', where: 't.user_id = $2' },
  },
  {
    name: 'pushDevices',
    says: 'Browsers in which you turned pushes on. What reaches them is left out.',
    ...{ table: 'push_device', where: 't.user_id = $2' },
    without: ['sealed', 'endpoint_hash', 'server_key'],
  },
  {
    name: 'notices',
    says: 'Your inbox: what you were told and when you read it, without the texts.',
    ...{ table: 'notice', where: 't.user_id = $2' },
  },
  {
    name: 'snoozes',
    says: 'Follow-ups of which you put off being reminded, and until when.',
    ...{ table: 'snooze', where: 't.user_id = $2', ofCandidate: true },
  },
  {
    name: 'exports',
    says: 'Exports you asked for.',
    table: 'export',
    where: 't.requested_by = $2',
    without: ['token', 'attempts', 'worked_at', 'about', 'themselves'],
  },
];

/** The record of a candidate; of other candidates, what the person wrote and where they coach. */
const candidacy: Kind[] = [
  {
    name: 'candidates',
    says: 'The record of a candidate that a team keeps.',
    ...{ table: 'candidate', where: 't.id = any ($1)' },
  },
  facts('coachings', 'coaching', 'Who coaches or coached, proposed and accepted when.', [
    'user_id',
    'proposed_by',
  ]),
  facts('invitations', 'invitation', 'Invitations of the candidate, as far as you may see them.'),
  facts('applications', 'application', 'Companies and positions applied for.'),
  facts('events', 'application_event', 'What happened: replies, promises, outcomes, wishes.', [
    'recorded_by',
  ]),
  facts('interviews', 'interview', 'Interviews with their notes.'),
  facts('interviewers', 'interviewer', 'Who interviewed, as it was put down.'),
  facts('panels', 'panel_seat', 'Who sat in which interview.'),
  facts('followUps', 'follow_up', 'The plan: what is due when, and why.'),
  facts('messages', 'message', 'Messages as they stand, drafts too.', ['written_by', 'sent_by']),
  facts('messageVersions', 'message_version', 'What messages said before.', ['written_by']),
  facts(
    'reviews',
    'review',
    'Requests to read a message before it leaves, and what came of them.',
    ['requested_by', 'decided_by', 'revoked_by'],
  ),
  facts('reviewComments', 'review_comment', 'What was said about passages of messages.', [
    'written_by',
  ]),
  {
    name: 'deliveries',
    says: 'Mails and pushes that left or will leave: reminders, messages, invitations.',
    table: 'delivery',
    where: `t.candidate_id = any ($1) or t.nudge like '% ' || $2::text`,
    without: ['token', 'lease_until'],
    ofCandidate: true,
  },
  {
    name: 'mailsSent',
    says: 'The note that is made of each mail and push, with where it went.',
    table: 'send_ledger',
    where: 't.candidate_id = any ($1) or t.recipient = $3',
    ofCandidate: true,
  },
];

/** What an export holds, in its order: for whoever has an account, or of a candidate without one. */
export const kindsFor = (subject: 'account' | 'candidate'): Kind[] =>
  subject === 'account' ? [...account, ...membership, ...candidacy] : candidacy;
