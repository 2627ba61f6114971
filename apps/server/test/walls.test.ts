import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleUrl } from '../src/db/roles.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from './people.js';
import { startApp, type TestApp } from './startApp.js';
import { coachedBy, inviteMember, joinedMember, propose } from './team.js';
import { createTemplate, soundTemplate } from './templates.js';
import { until } from './until.js';

let app: TestApp;
let mine: Awaited<ReturnType<typeof oneTeam>>;
let theirs: Awaited<ReturnType<typeof oneTeam>>;
let owner: pg.Client;
let runtime: pg.Client;

beforeAll(async () => {
  app = await startApp();
  [mine, theirs] = [await oneTeam(), await oneTeam()];
  owner = new pg.Client(app.databaseUrl);
  runtime = new pg.Client(roleUrl(app.databaseUrl, 'app', app.app.secret));
  await owner.connect();
  await runtime.connect();
});
afterAll(async () => {
  await owner.end();
  await runtime.end();
  await app.stop();
});

async function oneTeam() {
  const coach = await coachWithTeam(app);
  const [jamie, priya] = [
    await joinedCandidate(app, coach),
    await joinedCandidate(app, coach, { givenName: 'Priya', familyName: 'Raman' }),
  ];
  const interview = await busy(jamie);
  await busy(priya);
  const ada = await joinedMember(app, coach);
  await coachedBy(coach, jamie, ada);
  const ben = await joinedMember(app, coach);
  const carla = await joinedMember(app, coach);
  await coachedBy(coach, priya, carla);
  const { id: proposalId } = await propose(coach.client, jamie.candidateId, ben.userId);
  const { id: invitationId } = await inviteMember(coach.client, coach.teamId, ben.email.slice(1));
  const { viewer } = await coach.client.get('{ viewer { id } }');
  const { viewer: candidateViewer } = await jamie.client.get('{ viewer { id sessions { id } } }');
  const changeId = await proposedPolicy(coach);
  const { id: templateId } = await createTemplate(coach.client, coach.teamId);
  return {
    coach,
    jamie,
    priya,
    interview,
    changeId,
    templateId,
    ada,
    ben,
    carla,
    proposalId,
    invitationId,
    userId: viewer.id,
    jamieId: candidateViewer.id,
    jamieSession: candidateViewer.sessions[0].id,
  };
}

/** A candidate with a row in every table: an interview, a promise, a plan, a draft. */
async function busy({ client, candidateId }: Awaited<ReturnType<typeof joinedCandidate>>) {
  const held = interviewHeld(2, app.app.clock());
  const interview = await record(client, candidateId, {
    ...held,
    promisedBy: held.end.slice(0, 10),
  });
  await client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
    {
      input: { followUpId: interview.followUps[0].id, subject: 'S', body: 'B', expectedVersion: 0 },
    },
  );
  return interview;
}

/** A change of policy, looked through, so that its tables hold rows too. */
async function proposedPolicy({ client, teamId }: Awaited<ReturnType<typeof coachWithTeam>>) {
  const { proposePolicy } = await client.get(
    `mutation($teamId: ID!) { proposePolicy(input: { teamId: $teamId,
      changes: { thankYou: { dueHours: 20 } } }) { ... on PolicyChange { id } } }`,
    { teamId },
  );
  await until('the difference', async () => {
    const { policyChange } = await client.get(
      'query($id: ID!) { policyChange(id: $id) { state } }',
      {
        id: proposePolicy.id,
      },
    );
    return policyChange.state === 'READY';
  });
  return proposePolicy.id as string;
}

/** What every candidate of a team may begin a draft with. */
const teamWide = ['template', 'template_version'];
const staffOnly = ['invitation', 'policy_change', 'policy_change_item', 'audit_entry'];

const tenantTables = async () =>
  (
    await owner.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c
       where c.table_schema = 'public' and c.column_name = 'team_id' union select 'team' order by 1`,
    )
  ).rows.map(({ name }) => name);

test('every table of ours is a tenant table, walled by force, for requests and jobs', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
       (select count(distinct r) from pg_policy p, unnest(p.polroles) r where p.polrelid = c.oid)::int as roles
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`,
  );
  expect(rows.map((row) => row.name)).toEqual(await tenantTables());
  for (const row of rows) expect(row, row.name).toMatchObject({ walled: true, roles: 2 });
});

test('the runtime roles own nothing and pass no wall', async () => {
  const { rows } = await owner.query(
    `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as mighty,
       (select count(*) from pg_class where relowner = r.oid)::int as owned
     from pg_roles r where rolname like current_database() || '\\_%' order by 1`,
  );
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatchObject({ mighty: false, owned: 0 });
});

test('without a viewer no table shows a row, though each holds some', async () => {
  for (const table of await tenantTables()) {
    const { rows } = await runtime.query(`select count(*)::int as seen from ${table}`);
    expect(rows[0].seen, table).toBe(0);
    const all = await owner.query(`select 1 from ${table} limit 1`);
    expect(all.rowCount, table).toBe(1);
  }
});

/** What the rows that somebody sees in a table hold in one of its columns. */
async function seen(userId: string, table: string, column: string): Promise<string[]> {
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [userId]);
  const { rows } = await runtime.query(
    `select distinct ${column} as id from ${table} where ${column} is not null`,
  );
  await runtime.query('rollback');
  return rows.map((row) => row.id);
}

test('a leader sees the team and no other, a candidate only what is theirs', async () => {
  const ofCandidate = (await tenantTables()).filter(
    (table) => !['team', 'membership', 'candidate'].includes(table),
  );
  for (const table of ofCandidate) {
    const teams = await seen(mine.userId, table, 'team_id');
    expect(teams, table).toEqual([mine.coach.teamId]);
    if (staffOnly.includes(table)) {
      expect(await seen(mine.jamieId, table, 'id'), table).toEqual([]);
      continue;
    }
    if (teamWide.includes(table)) {
      expect(await seen(mine.jamieId, table, 'team_id'), table).toEqual([mine.coach.teamId]);
      continue;
    }
    const candidates = await seen(mine.jamieId, table, 'candidate_id');
    expect(candidates, table).toEqual([mine.jamie.candidateId]);
  }
  expect(await seen(mine.jamieId, 'candidate', 'id')).toEqual([mine.jamie.candidateId]);
  expect((await seen(mine.jamieId, 'membership', 'user_id')).sort()).toEqual(
    [mine.jamieId, mine.userId].sort(),
  );
});

test('a coach sees whom they coach, in every table, and a proposed one only the proposal', async () => {
  const tables = (await tenantTables()).filter(
    (table) =>
      !['team', 'membership', 'candidate', 'policy_change', 'audit_entry', ...teamWide].includes(
        table,
      ),
  );
  for (const table of tables) {
    expect(await seen(mine.ada.userId, table, 'candidate_id'), table).toEqual([
      mine.jamie.candidateId,
    ]);
    expect(await seen(mine.ben.userId, table, 'candidate_id'), table).toEqual(
      table === 'coaching' ? [mine.jamie.candidateId] : [],
    );
  }
  expect(await seen(mine.ada.userId, 'candidate', 'id')).toEqual([mine.jamie.candidateId]);
  expect(await seen(mine.ben.userId, 'candidate', 'id')).toEqual([]);
  for (const table of ['membership', 'policy_change', ...teamWide])
    expect(await seen(mine.ben.userId, table, 'team_id'), table).toEqual([mine.coach.teamId]);
});

test('no coach can let themselves in, past every service', async () => {
  const { ben, priya, jamie, coach } = mine;
  const own = `insert into coaching (team_id, candidate_id, user_id, proposed_by`;
  for (const [statement, values] of [
    [`${own}) values ($1, $2, $3, $3)`, [coach.teamId, priya.candidateId, ben.userId]],
    [
      `${own}, managed) values ($1, $2, $3, $3, true)`,
      [coach.teamId, priya.candidateId, ben.userId],
    ],
    [`update coaching set accepted_at = now() where user_id = $1`, [ben.userId]],
    [`update membership set role = 'owner' where user_id = $1`, [ben.userId]],
  ] as const) {
    await runtime.query('begin');
    await runtime.query('select app_enter($1)', [ben.userId]);
    await expect(runtime.query(statement, [...values]), statement).rejects.toThrow('row-level');
    await runtime.query('rollback');
  }
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.userId]);
  await expect(
    runtime.query(`${own}, managed) values ($1, $2, $3, $4, true)`, [
      coach.teamId,
      jamie.candidateId,
      ben.userId,
      mine.userId,
    ]),
  ).rejects.toThrow('row-level');
  await runtime.query('rollback');
});

test('a candidate sees of their team only the texts that are offered now', async () => {
  const { client, teamId } = mine.coach;
  const { subject } = soundTemplate;
  await client.get(
    'mutation($input: SaveTemplateInput!) { saveTemplate(input: $input) { __typename } }',
    { input: { templateId: mine.templateId, expectedVersion: 1, subject, body: 'Newer' } },
  );
  const { id } = await createTemplate(client, teamId, { body: 'Archived' });
  await client.get('mutation($id: ID!) { archiveTemplate(id: $id) { __typename } }', { id });
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.jamieId]);
  const { rows } = await runtime.query('select body from template_version');
  const { rowCount } = await runtime.query('update template set name = $1', ['Mine']);
  await runtime.query('rollback');
  expect(rows).toEqual([{ body: 'Newer' }]);
  expect(rowCount).toBe(0);
});

test('the setting of one transaction is gone in the next', async () => {
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.userId]);
  await runtime.query('commit');
  const { rows } = await runtime.query('select count(*)::int as seen from candidate');
  expect(rows[0].seen).toBe(0);
});

test('history cannot be rewritten by a request', async () => {
  for (const statement of [
    `update application_event set kind = 'reply'`,
    'delete from application_event',
    'delete from send_ledger',
    `update template_version set body = ''`,
    'delete from template_version',
    'delete from template',
    'delete from coaching',
    'update coaching set user_id = proposed_by',
  ])
    await expect(runtime.query(statement), statement).rejects.toThrow('permission denied');
});

const missing = '01900000-0000-7000-8000-000000000000';
const schedule = () => interviewHeld(5, app.app.clock());
type Team = typeof mine;
/** Every operation that takes an id: its document and its variables for a team's own ids. */
const operations: Record<string, { document: string; id: (team: Team) => string }> = {
  team: { document: 'query($id: ID!) { result: team(id: $id) { id } }', id: (t) => t.coach.teamId },
  candidate: {
    document: 'query($id: ID!) { result: candidate(id: $id) { id } }',
    id: (t) => t.jamie.candidateId,
  },
  application: {
    document: 'query($id: ID!) { result: application(id: $id) { id } }',
    id: (t) => t.interview.application.id,
  },
  interview: {
    document: 'query($id: ID!) { result: interview(id: $id) { id } }',
    id: (t) => t.interview.id,
  },
  followUp: {
    document: 'query($id: ID!) { result: followUp(id: $id) { id } }',
    id: (t) => t.interview.followUps[0].id,
  },
  inviteCandidate: {
    document: `mutation($id: ID!) { result: inviteCandidate(input: { teamId: $id, givenName: "A",
      familyName: "B", email: "a@b.example" }) { __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  inviteMember: {
    document: `mutation($id: ID!) { result: inviteMember(input: { teamId: $id, name: "A",
      email: "a@b.example", role: COACH }) { __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  'inviteCandidate, later': {
    document: `mutation($id: ID!) { result: inviteCandidate(input: { candidateId: $id }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.jamie.candidateId,
  },
  revokeInvitation: {
    document: `mutation($id: ID!) { result: revokeInvitation(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.invitationId,
  },
  addCandidate: {
    document: `mutation($id: ID!) { result: addCandidate(input: { teamId: $id, givenName: "A",
      familyName: "B", email: "a@b.example" }) { __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  proposeCoach: {
    document: `mutation($id: ID!) { result: proposeCoach(input: { candidateId: $id,
      userId: "${missing}" }) { __typename ... on Problem { message } } }`,
    id: (t) => t.jamie.candidateId,
  },
  handOver: {
    document: `mutation($id: ID!) { result: handOver(input: { candidateId: $id,
      fromUserId: "${missing}", toUserId: "${missing}" }) { __typename ... on Problem { message } } }`,
    id: (t) => t.jamie.candidateId,
  },
  acceptCoach: {
    document: `mutation($id: ID!) { result: acceptCoach(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.proposalId,
  },
  declineCoach: {
    document: `mutation($id: ID!) { result: declineCoach(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.proposalId,
  },
  endCoaching: {
    document: `mutation($id: ID!) { result: endCoaching(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.proposalId,
  },
  changeRole: {
    document: `mutation($id: ID!) { result: changeRole(input: { membershipId: $id, role: OWNER }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.ada.membershipId,
  },
  transferOwnership: {
    document: `mutation($id: ID!) { result: transferOwnership(input: { membershipId: $id }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.ada.membershipId,
  },
  removeMember: {
    document: `mutation($id: ID!) { result: removeMember(membershipId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.ada.membershipId,
  },
  updateTeam: {
    document: `mutation($id: ID!) { result: updateTeam(input: { teamId: $id, name: "N" }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  leaveTeam: {
    document: `mutation($id: ID!) { result: leaveTeam(input: { teamId: $id, withData: ERASE }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  recordInterview: {
    document: `mutation($id: ID!, $schedule: ScheduleInput!) { result: recordInterview(input: {
      candidateId: $id, company: "C", position: "P", interview: $schedule }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.jamie.candidateId,
  },
  'recordInterview, further round': {
    document: `mutation($id: ID!, $schedule: ScheduleInput!) { result: recordInterview(input: {
      applicationId: $id, interview: $schedule }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.application.id,
  },
  changeInterview: {
    document: `mutation($id: ID!) { result: changeInterview(input: { interviewId: $id,
      state: CANCELLED }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.id,
  },
  recordReply: {
    document: `mutation($id: ID!) { result: recordReply(input: { applicationId: $id }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.application.id,
  },
  saveDraft: {
    document: `mutation($id: ID!) { result: saveDraft(input: { followUpId: $id, subject: "S",
      body: "B", expectedVersion: 1 }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
  sendMessage: {
    document: `mutation($id: ID!) { result: sendMessage(input: { followUpId: $id,
      expectedVersion: 1 }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
  undoSend: {
    document: `mutation($id: ID!) { result: undoSend(followUpId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
  pinFollowUp: {
    document: `mutation($id: ID!) { result: pinFollowUp(followUpId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
  skipFollowUp: {
    document: `mutation($id: ID!) { result: skipFollowUp(followUpId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
  recordOutcome: {
    document: `mutation($id: ID!) { result: recordOutcome(input: { applicationId: $id,
      result: REJECTED }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.application.id,
  },
  promiseMaterials: {
    document: `mutation($id: ID!) { result: promiseMaterials(input: { interviewId: $id }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.id,
  },
  recordWish: {
    document: `mutation($id: ID!) { result: recordWish(input: { interviewerId: $id,
      wish: NO_CONTACT }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].recipient.id,
  },
  keepInTouch: {
    document: `mutation($id: ID!) { result: keepInTouch(interviewerId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].recipient.id,
  },
  setHiringContact: {
    document: `mutation($id: ID!) { result: setHiringContact(input: { applicationId: $id,
      person: { givenName: "A", familyName: "B" } }) { __typename ... on Problem { message } } }`,
    id: (t) => t.interview.application.id,
  },
  setLanguage: {
    document: `mutation($id: ID!) { result: setLanguage(input: { candidateId: $id, language: EN_GB }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.jamie.candidateId,
  },
  changeVocabulary: {
    document: `mutation($id: ID!) { result: changeVocabulary(input: { teamId: $id, add: ["A"] }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  policyChange: {
    document: 'query($id: ID!) { result: policyChange(id: $id) { id } }',
    id: (t) => t.changeId,
  },
  proposePolicy: {
    document: `mutation($id: ID!) { result: proposePolicy(input: { teamId: $id }) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  applyPolicyChange: {
    document: `mutation($id: ID!) { result: applyPolicyChange(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.changeId,
  },
  cancelPolicyChange: {
    document: `mutation($id: ID!) { result: cancelPolicyChange(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.changeId,
  },
  template: {
    document: 'query($id: ID!) { result: template(id: $id) { id } }',
    id: (t) => t.templateId,
  },
  createTemplate: {
    document: `mutation($id: ID!) { result: createTemplate(input: { teamId: $id, kind: THANK_YOU,
      name: "N", subject: "S", body: "B" }) { __typename ... on Problem { message } } }`,
    id: (t) => t.coach.teamId,
  },
  saveTemplate: {
    document: `mutation($id: ID!) { result: saveTemplate(input: { templateId: $id, subject: "S",
      body: "B", expectedVersion: 1 }) { __typename ... on Problem { message } } }`,
    id: (t) => t.templateId,
  },
  archiveTemplate: {
    document: `mutation($id: ID!) { result: archiveTemplate(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.templateId,
  },
  restoreTemplate: {
    document: `mutation($id: ID!) { result: restoreTemplate(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.templateId,
  },
  endSession: {
    document: `mutation($id: ID!) { result: endSession(id: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.jamieSession,
  },
  markSent: {
    document: `mutation($id: ID!) { result: markSent(followUpId: $id) {
      __typename ... on Problem { message } } }`,
    id: (t) => t.interview.followUps[0].id,
  },
};

/** Those that another candidate of the team has a right to. */
const ofMembers = /result: (team|leaveTeam)\(/;

test.each(Object.entries(operations))(
  '%s: foreign and nonexistent answer the same, and change nothing',
  async (_, { document, id }) => {
    const before = await fingerprint();
    const ask = (client: Team['coach']['client'], of: string) =>
      client.ask(document, {
        id: of,
        schedule: document.includes('$schedule') ? schedule() : undefined,
      });
    const outsiders = [theirs.coach.client, theirs.jamie.client];
    const insider = mine.priya.client;
    for (const client of outsiders) {
      const nonexistent = await ask(client, missing);
      expect(await ask(client, id(mine))).toEqual(nonexistent);
      expect(
        nonexistent.data.result === null || nonexistent.data.result.__typename === 'NotFound',
      ).toBe(true);
    }
    if (!ofMembers.test(document))
      expect(await ask(insider, id(mine))).toEqual(await ask(insider, missing));
    const { coach, changeId, templateId, carla } = mine;
    const forEveryCoach = [coach.teamId, changeId, templateId].includes(id(mine));
    if (!forEveryCoach)
      expect(await ask(carla.client, id(mine))).toEqual(await ask(carla.client, missing));
    const anonymous = await ask(app.client(), id(mine));
    expect(anonymous.errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(await fingerprint()).toEqual(before);
  },
);

/** What works on the account of whoever is signed in, and on no other. */
const ownAccount = {
  beginSecondFactor: 'beginSecondFactor(password: "p") { __typename }',
  confirmSecondFactor: 'confirmSecondFactor(code: "1") { __typename }',
  disableSecondFactor: 'disableSecondFactor(input: { password: "p", code: "1" }) { __typename }',
  changeProfile: 'changeProfile(input: { name: "N", zone: "UTC" }) { __typename }',
  changePassword: `changePassword(input: { currentPassword: "p",
    newPassword: "12345678" }) { __typename }`,
  changeEmail: 'changeEmail(input: { password: "p", email: "a@b.example" }) { __typename }',
  endOtherSessions: 'endOtherSessions { __typename }',
  deleteAccount: 'deleteAccount(password: "p") { __typename }',
};

test.each(Object.entries(ownAccount))(
  '%s is nothing for who is not signed in',
  async (_, field) => {
    const { errors } = await app.client().ask(`mutation { ${field} }`);
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  },
);

test('no operation of the schema is missing from the list above', async () => {
  const { __schema } = await app
    .client()
    .get(
      `{ __schema { queryType { fields { name args { name } } } mutationType { fields { name args { name } } } } }`,
    );
  const withoutIds = [
    'viewer',
    'readCalendar',
    'signUp',
    'signIn',
    'signOut',
    'requestSignInLink',
    'requestPasswordReset',
    'verifySecondFactor',
    'createTeam',
    'policyPresets',
    'previewPlan',
    'builtInTemplates',
    'checkTemplate',
    'importTemplate',
  ];
  const byKey = [
    'invitation',
    'acceptInvitation',
    'signInByLink',
    'resetPassword',
    'confirmEmail',
    'verifyEmail',
  ];
  const listed = Object.keys(operations).map((name) => name.split(',')[0]);
  const fields = [...__schema.queryType.fields, ...__schema.mutationType.fields].map((f) => f.name);
  expect(new Set([...withoutIds, ...byKey, ...listed, ...Object.keys(ownAccount)])).toEqual(
    new Set(fields),
  );
});

test('300 interleaved requests of two teams, some aborted, never mix', async () => {
  const query =
    '{ viewer { memberships { team { id candidates(first: 5) { edges { node { id } } } } } } }';
  const answers = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const team = index % 2 ? mine : theirs;
      if (index % 7 === 0) {
        const abort = AbortSignal.timeout(index % 5);
        const headers = { 'content-type': 'application/json', cookie: team.coach.client.cookie };
        await fetch(`${app.config.baseUrl}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query }),
          signal: abort,
        }).catch(() => undefined);
        return true;
      }
      const { viewer } = await team.coach.client.get(query);
      const [{ team: seen }] = viewer.memberships;
      const ids = seen.candidates.edges.map((edge: { node: { id: string } }) => edge.node.id);
      return (
        seen.id === team.coach.teamId &&
        ids.sort().join() === [team.jamie.candidateId, team.priya.candidateId].sort().join()
      );
    }),
  );
  expect(answers.every(Boolean)).toBe(true);
});

async function fingerprint(): Promise<string[]> {
  const tables = (await tenantTables()).filter(
    (table) => !['delivery', 'send_ledger'].includes(table),
  );
  const sums: string[] = [];
  for (const table of tables) {
    const { rows } = await owner.query(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
    );
    sums.push(`${table} ${rows[0].sum}`);
  }
  return sums;
}
