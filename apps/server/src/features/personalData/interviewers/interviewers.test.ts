import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../../../test/client.js';
import { exportOf, readyExport } from '../../../../test/exports.js';
import { lockWaits } from '../../../../test/lockWaits.js';
import { interviewHeld, joinedCandidate, luis, record, somebody } from '../../../../test/people.js';
import { askForReview, comment, saveText } from '../../../../test/reviews.js';
import { asOwner } from '../../../../test/rows.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { coachedBy, wholeTeam } from '../../../../test/team.js';
import { createTemplate } from '../../../../test/templates.js';
import { mailsWith, tablesWith } from '../../../../test/traces.js';
import { until } from '../../../../test/until.js';

vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp({ undoSeconds: 0 });
  team = await wholeTeam(app);
}, 60_000);
afterAll(() => app.stop());

/** A candidate who met somebody of this name, and has put it down everywhere: sent, drafted, noted, discussed. */
async function metBy(word: string) {
  const jamie = await joinedCandidate(app, team.owner);
  await coachedBy(team.head, jamie, team.ada);
  const { client, candidateId } = jamie;
  const email = `${word.toLowerCase()}@northwind.example`;
  const person = { givenName: word, familyName: `${word}sson`, email, role: `Head of ${word}` };
  const interview = await record(client, candidateId, {
    ...interviewHeld(2, app.app.clock()),
    panel: [person, luis],
    topics: [`the talk with ${word}`],
    openQuestions: [`what ${word}sson thinks`],
    promisedMaterials: [`the case for ${word}`],
  });
  const [toThem, toLuis] = [`${word} ${word}sson`, 'Luis Ortega'].map((name) =>
    interview.followUps.find(
      (one: { kind: string; recipient: { name: string } }) =>
        one.kind === 'THANK_YOU' && one.recipient.name === name,
    ),
  );
  const body = `Dear Luis, ${word.toUpperCase()} and I spoke; write to ${email}, says ${word}.`;
  await saveText(client, toLuis.id, body, 0, `About ${word}`);
  await saveText(team.ada.client, toLuis.id, body.replace('spoke', 'talked'), 1, `About ${word}`);
  const { id: reviewId } = await askForReview(client, toLuis.id, 2);
  const text = body.replace('spoke', 'talked');
  await comment(team.ada.client, reviewId, 2, [text, `says ${word}`], {
    body: `Leave ${word} out.`,
    suggestion: `says ${word}sson`,
  });
  const { sendMessage } = await team.owner.client.get(
    `mutation($id: ID!) { sendMessage(input: { followUpId: $id, expectedVersion: 0,
      overrideReason: "${word} waits" }) { __typename } }`,
    { id: toThem.id },
  );
  expect(sendMessage.__typename).toBe('FollowUp');
  await app.mailTo(email);
  await until('the message to count as sent', async () => {
    const { followUp } = await client.get('query($id: ID!) { followUp(id: $id) { status } }', {
      id: toThem.id,
    });
    return followUp.status === 'SENT';
  });
  return {
    ...jamie,
    ...{ word, email, reviewId, interviewId: interview.id as string },
    ...{ toThem: toThem.id as string, toLuis: toLuis.id as string, text },
    interviewerId: toThem.recipient.id as string,
  };
}

async function erase(by: Client, interviewerIds: string[], how: string) {
  const { eraseInterviewers } = await by.get(
    `mutation($input: EraseInterviewersInput!) { eraseInterviewers(input: $input) { __typename
      ... on InterviewersErased { count elsewhere } ... on InvalidInput { fields { field } } } }`,
    { input: { interviewerIds, how } },
  );
  return eraseInterviewers;
}

const planOf = async ({ client, interviewId }: { client: Client; interviewId: string }) =>
  (
    await client.get(
      `query($id: ID!) { interview(id: $id) { topics openQuestions
        panel { name email role } followUps { id kind status dueAt recipient { name } } } }`,
      { id: interviewId },
    )
  ).interview;

test('anonymised, nobody is named any more, and dates and plan stay', async () => {
  const met = await metBy('Quillon');
  const before = await planOf(met);
  await readyExport(met.client);
  expect(await tablesWith(app, met.word)).toEqual(
    [
      ...['application_event', 'interview', 'interviewer', 'message', 'message_version'],
      ...['review_comment', 'send_ledger'],
    ].map((name) => `public.${name}`),
  );
  expect((await mailsWith(app, met.word)).length).toBeGreaterThan(0);
  expect(await erase(met.client, [met.interviewerId], 'ANONYMISE')).toEqual({
    __typename: 'InterviewersErased',
    ...{ count: 1, elsewhere: 0 },
  });
  expect(await tablesWith(app, met.word)).toEqual([]);
  expect(await mailsWith(app, met.word)).toEqual([]);
  expect((await exportOf(met.client)).state).toBe('EXPIRED');
  const after = await planOf(met);
  expect(after).toMatchObject({
    topics: ['the talk with the interviewer'],
    openQuestions: ['what the interviewer thinks'],
  });
  expect(after.panel).toEqual(
    expect.arrayContaining([{ name: 'Anonymous interviewer', email: null, role: null }]),
  );
  const dates = (plan: typeof after) =>
    plan.followUps.map(({ id, kind, status, dueAt }: Record<string, string>) => [
      id,
      kind,
      status,
      dueAt,
    ]);
  expect(dates(after)).toEqual(dates(before));
});

test('a comment stays at its passage', async () => {
  const met = await metBy('Vandermeer');
  await erase(team.ada.client, [met.interviewerId], 'ANONYMISE');
  const { review } = await met.client.get(
    `query($id: ID!) { review(id: $id) { text { body } comments { edges { node {
      start quote body suggestion place { start end } } } } } }`,
    { id: met.reviewId },
  );
  const quote = 'says the interviewer';
  const start = review.text.body.indexOf(quote);
  expect(review.text.body).toBe(
    'Dear Luis, the interviewer and I talked; write to their address, says the interviewer.',
  );
  expect(review.comments.edges[0].node).toEqual({
    ...{ start, quote, body: 'Leave the interviewer out.', suggestion: quote },
    place: { start, end: start + quote.length },
  });
});

test('erased, their seat, follow-ups and messages go as well, and the rest is planned on', async () => {
  const met = await metBy('Zabransky');
  const later = await met.client.get(
    `mutation($id: ID!) { recordWish(input: { interviewerId: $id, wish: EMAIL_ONLY }) { __typename }
      setHiringContact: keepInTouch(interviewerId: $id) { __typename } }`,
    { id: met.interviewerId },
  );
  expect(later.recordWish.__typename).toBe('Application');
  expect(await erase(team.head.client, [met.interviewerId], 'ERASE')).toMatchObject({ count: 1 });
  expect(await tablesWith(app, met.word)).toEqual([]);
  expect(await mailsWith(app, met.word)).toEqual([]);
  const ids = await tablesWith(app, met.interviewerId);
  expect(ids.filter((name) => name !== 'public.audit_entry')).toEqual([]);
  const after = await planOf(met);
  expect(after.panel).toHaveLength(1);
  expect(
    after.followUps.map(({ recipient }: { recipient: { name: string } }) => recipient.name),
  ).toEqual(after.followUps.map(() => 'Luis Ortega'));
  expect(after.followUps.map(({ id }: { id: string }) => id)).toContain(met.toLuis);
  // Planning goes on from what is left, also once nobody is.
  const { interview } = await met.client.get(
    'query($id: ID!) { interview(id: $id) { application { id } panel { id } } }',
    { id: met.interviewId },
  );
  expect(await erase(met.client, [interview.panel[0].id], 'ERASE')).toMatchObject({ count: 1 });
  const { recordReply } = await met.client.get(
    'mutation($id: ID!) { recordReply(input: { applicationId: $id }) { __typename } }',
    { id: interview.application.id },
  );
  expect(recordReply.__typename).toBe('Application');
  expect((await planOf(met)).panel).toEqual([]);
});

test('other applications of the same candidate name them no more either, by full name or address', async () => {
  const met = await metBy('Halvorsen');
  const other = await record(met.client, met.candidateId, {
    ...interviewHeld(2, app.app.clock()),
    topics: [`what Halvorsen Halvorsensson does`, `${met.email} was named`, 'Luis'],
  });
  await erase(met.client, [met.interviewerId], 'ANONYMISE');
  expect(await planOf({ client: met.client, interviewId: other.id })).toMatchObject({
    topics: ['what the interviewer does', 'their address was named', 'Luis'],
  });
  expect(await tablesWith(app, 'Halvorsen')).toEqual([]);
});

test('a name that is a word of ours leaves the facts as they are', async () => {
  const { client, candidateId } = await joinedCandidate(app, team.owner);
  const interview = await record(client, candidateId, {
    ...interviewHeld(2, app.app.clock()),
    panel: [
      { givenName: 'Email', familyName: 'Thank', email: 'email.thank@northwind.example' },
      { givenName: 'Offer', familyName: '2026' },
      { givenName: 'No', familyName: 'Contact' },
    ],
    promisedMaterials: ['the case for Email Thank'],
  });
  const people = await asOwner(
    app.databaseUrl,
    'select id from interviewer where application_id = $1 order by family_name desc',
    [interview.application.id],
  );
  const ids = people.map(({ id }) => id as string);
  const facts = await client.get(
    `mutation($sent: ID!, $application: ID!, $interview: ID!, $person: ID!) {
      markSent(followUpId: $sent) { __typename }
      recordWish(input: { interviewerId: $person, wish: NO_CONTACT }) { __typename }
      promiseMaterials(input: { interviewId: $interview, by: "2026-12-30" }) { __typename }
      recordOutcome(input: { applicationId: $application, result: OFFER }) { __typename } }`,
    {
      ...{ sent: interview.followUps[0].id, person: ids[0] },
      ...{ application: interview.application.id, interview: interview.id },
    },
  );
  expect(Object.values(facts).map((fact) => (fact as { __typename: string }).__typename)).toEqual([
    'FollowUp',
    ...Array(3).fill('Application'),
  ]);
  const told = () =>
    asOwner(
      app.databaseUrl,
      'select kind, data from application_event where application_id = $1 order by id',
      [interview.application.id],
    );
  const before = await told();
  expect(await erase(client, ids, 'ANONYMISE')).toMatchObject({ count: 3 });
  expect(await told()).toEqual(
    before.map(({ kind, data }) => ({
      ...{ kind },
      data:
        data.what === 'the case for Email Thank'
          ? { ...data, what: 'the case for the interviewer' }
          : data,
    })),
  );
});

test('what is the team’s own is left as it is, and whoever erases is told how much names them', async () => {
  const { client, candidateId } = await joinedCandidate(app, team.owner);
  const { followUps } = await record(client, candidateId, {
    ...interviewHeld(2, app.app.clock()),
    panel: [{ givenName: 'Ottoline', familyName: 'Grebe' }],
  });
  const { teamId } = team.owner;
  const { __typename } = await createTemplate(team.owner.client, teamId, { name: 'For Ms Grebe' });
  expect(__typename).toBe('Template');
  const { changeVocabulary } = await team.owner.client.get(
    `mutation($id: ID!) { changeVocabulary(input: {
      teamId: $id, add: ["Ottoline", "Grebes"], remove: [] }) { __typename } }`,
    { id: teamId },
  );
  expect(changeVocabulary.__typename).toBe('Team');
  expect(await erase(client, [followUps[0].recipient.id], 'ANONYMISE')).toEqual({
    __typename: 'InterviewersErased',
    ...{ count: 1, elsewhere: 2 },
  });
  expect(await tablesWith(app, 'Grebe')).toEqual(['public.team', 'public.template']);
});

test('a coach whose coaching ends meanwhile erases nobody', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  await coachedBy(team.head, jamie, team.ada);
  const { followUps } = await record(jamie.client, jamie.candidateId, {
    ...interviewHeld(2, app.app.clock()),
    panel: [{ givenName: 'Pernille', familyName: 'Dotterel' }],
  });
  const other = new pg.Client(app.databaseUrl);
  await other.connect();
  try {
    await other.query('begin');
    await other.query('select from candidate where id = $1 for update', [jamie.candidateId]);
    const erasing = erase(team.ada.client, [followUps[0].recipient.id], 'ERASE');
    await lockWaits(app, 1);
    await other.query('update coaching set ended_at = now() where candidate_id = $1', [
      jamie.candidateId,
    ]);
    await other.query('commit');
    expect(await erasing).toEqual({ __typename: 'NotFound' });
  } finally {
    await other.end();
  }
  expect(await tablesWith(app, 'Dotterel')).toEqual(['public.interviewer']);
});

test('a message that waits to leave to them stays as a draft', async () => {
  const met = await metBy('Ostrander');
  await asOwner(app.databaseUrl, `update message set state = 'sending' where follow_up_id = $1`, [
    met.toLuis,
  ]);
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, candidate_id, kind, subject_id, due_at, until, try_at)
     select team_id, candidate_id, 'message', id, now() + interval '1 hour', now() + interval '2 days',
       now() + interval '1 hour' from follow_up where id = $1`,
    [met.toLuis],
  );
  const { interview } = await met.client.get(
    'query($id: ID!) { interview(id: $id) { panel { id name } } }',
    { id: met.interviewId },
  );
  const { id } = interview.panel.find(({ name }: { name: string }) => name === 'Luis Ortega');
  await erase(met.client, [id], 'ANONYMISE');
  expect(
    await asOwner(
      app.databaseUrl,
      `select d.state, m.state as message from delivery d join message m on m.follow_up_id = d.subject_id
       where d.kind = 'message' and d.subject_id = $1`,
      [met.toLuis],
    ),
  ).toEqual([{ state: 'withdrawn', message: 'draft' }]);
  await asOwner(app.databaseUrl, `update delivery set state = 'sent' where subject_id = $1`, [
    met.toLuis,
  ]);
});

test('whoever puts somebody’s name or address down erases no mail of theirs', async () => {
  const bob = await somebody(app);
  const { client, candidateId } = await joinedCandidate(app, team.owner);
  const requested = await bob.client.get(
    'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
    { email: bob.email },
  );
  expect(requested.requestPasswordReset.__typename).toBe('Done');
  await app.mailTo(bob.email);
  const { followUps } = await record(client, candidateId, {
    ...interviewHeld(2, app.app.clock()),
    panel: [{ givenName: 'Confirm your', familyName: 'address', email: bob.email }],
  });
  const { id } = followUps[0].recipient;
  expect(await erase(client, [id], 'ERASE')).toMatchObject({ count: 1 });
  expect(await app.mailsTo(bob.email)).toHaveLength(1);
});

test('a leader finds somebody over the whole team, and erases them everywhere at once', async () => {
  const [one, other] = [await metBy('Fontaine'), await metBy('Fontaine')];
  const find = async (by: Client, search: string, first = 10, after?: string) =>
    (
      await by.get(
        `query($id: ID!, $search: String!, $first: Int!, $after: String) { team(id: $id) {
          interviewers(search: $search, first: $first, after: $after) {
            edges { node { id name application { company } } } pageInfo { hasNextPage endCursor } } } }`,
        { id: team.owner.teamId, search, first, after },
      )
    ).team.interviewers;
  for (const search of ['fontaine FONT', 'Fontaine@northwind', 'nesson']) {
    const { edges } = await find(team.head.client, search);
    expect(
      edges.map(({ node }: { node: { id: string } }) => node.id),
      search,
    ).toEqual([one.interviewerId, other.interviewerId]);
  }
  for (const search of ['a\0b', 'a\ud800b', 'a\nb']) {
    const { errors } = await team.head.client.ask(
      'query($id: ID!, $search: String!) { team(id: $id) { interviewers(search: $search) { edges { cursor } } } }',
      { id: team.owner.teamId, search },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'search' } }]);
  }
  const page = await find(team.head.client, 'fontaine', 1);
  expect(page.pageInfo.hasNextPage).toBe(true);
  const rest = await find(team.head.client, 'fontaine', 1, page.pageInfo.endCursor);
  expect(rest.edges[0].node).toMatchObject({
    id: other.interviewerId,
    application: { company: 'Northwind Studio' },
  });
  expect((await find(team.head.client, '%%')).edges).toEqual([]);
  for (const client of [team.ada.client, one.client])
    expect((await find(client, 'fontaine')).edges).toEqual([]);
  const both = [one.interviewerId, other.interviewerId];
  expect(await erase(one.client, both, 'ERASE')).toEqual({ __typename: 'NotFound' });
  expect(await erase(team.ben.client, [one.interviewerId], 'ERASE')).toEqual({
    __typename: 'NotFound',
  });
  expect(await tablesWith(app, 'Fontaine')).toContain('public.interviewer');
  expect(await erase(team.head.client, both, 'ERASE')).toMatchObject({ count: 2 });
  expect(await tablesWith(app, 'Fontaine')).toEqual([]);
});

test.each([0, 101])('%i people at once are refused', async (count) => {
  const ids = Array.from(
    { length: count },
    (_, index) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
  );
  expect(await erase(team.head.client, ids, 'ERASE')).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'interviewerIds' }],
  });
});
