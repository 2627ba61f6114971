import { afterAll, beforeAll, expect, test } from 'vitest';
import { mark, markAll, noticesOf, quietNow, ringNow } from '../../../test/notices.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { approve, askForReview, giveBack, letter, saveText, send } from '../../../test/reviews.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, decide, propose, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { forgetNotices } from './forgetNotices.js';
import { note } from './note.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

type Candidate = Awaited<ReturnType<typeof joinedCandidate>>;

/** A candidate whom the owner coaches, with thank-yous that wait to ring. */
async function interviewed() {
  const candidate = await joinedCandidate(app, team.owner);
  await quietNow(app, candidate.client);
  const { followUps } = await record(
    candidate.client,
    candidate.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const [{ id: followUpId }, { id: otherId }] = followUps;
  return { candidate, followUpId: followUpId as string, otherId: otherId as string };
}

const told = async (client: Candidate['client'], kind: string, followUpId?: string) =>
  (await noticesOf(client, '(first: 100)')).rows.filter(
    (row) => row.kind === kind && (!followUpId || row.followUp?.id === followUpId),
  );

const markSent = (by: Candidate, followUpId: string) =>
  by.client.get('mutation($id: ID!) { markSent(followUpId: $id) { __typename } }', {
    id: followUpId,
  });

const reminderMails = async ({ email }: { email: string }) =>
  (await app.mailsTo(email)).filter((mail) => mail.email.subject?.startsWith('Thank'));

test('a reminder that rings stands in the inbox, and says today what it is about', async () => {
  const { candidate, followUpId } = await interviewed();
  expect((await noticesOf(candidate.client)).rows).toEqual([]);
  expect(await ringNow(app, followUpId, 'overdue')).toEqual(['sent']);
  const { rows, unread } = await noticesOf(candidate.client);
  expect(rows).toMatchObject([
    {
      kind: 'REMINDER',
      readAt: null,
      isUnread: true,
      followUp: { recipient: { name: 'Anna Weber' } },
    },
  ]);
  expect(unread).toBe(1);
  expect(await reminderMails(candidate)).toHaveLength(1);
  const [{ id }] = await asOwner(
    app.databaseUrl,
    'select recipient_id as id from follow_up where id = $1',
    [followUpId],
  );
  await asOwner(app.databaseUrl, `update interviewer set given_name = 'Anne' where id = $1`, [id]);
  const [renamed] = await told(candidate.client, 'REMINDER', followUpId);
  expect(renamed?.followUp?.recipient.name).toBe('Anne Weber');
});

test('a coach reads in the inbox that a due time passed, and is mailed only when they want to be', async () => {
  const { followUpId, otherId } = await interviewed();
  expect(await ringNow(app, followUpId, 'coach %')).toEqual(['noted']);
  expect(await told(team.owner.client, 'ESCALATION', followUpId)).toMatchObject([
    { isUnread: true },
  ]);
  await team.owner.client.get(
    `mutation { changePreferences(input: { channels: [{ kind: ESCALATION, mail: true }] }) { __typename } }`,
  );
  expect(await ringNow(app, otherId, 'coach %')).toEqual(['sent']);
  expect(await told(team.owner.client, 'ESCALATION', otherId)).toHaveLength(1);
});

test('whoever wants no reminder by mail has it in the inbox', async () => {
  const { candidate, followUpId } = await interviewed();
  await candidate.client.get(
    `mutation { changePreferences(input: { channels: [{ kind: REMINDER, mail: false }] }) { __typename } }`,
  );
  expect(await ringNow(app, followUpId, 'overdue')).toEqual(['noted']);
  expect(await told(candidate.client, 'REMINDER', followUpId)).toHaveLength(1);
  expect(await reminderMails(candidate)).toEqual([]);
});

test('what has been sent is dealt with, for the candidate and the coach', async () => {
  const { candidate, followUpId } = await interviewed();
  for (const nudge of ['overdue', 'coach %']) await ringNow(app, followUpId, nudge);
  const before = (await noticesOf(team.owner.client)).unread;
  await markSent(candidate, followUpId);
  expect(await noticesOf(candidate.client)).toMatchObject({
    unread: 0,
    rows: [{ isUnread: false, readAt: null }],
  });
  expect((await noticesOf(candidate.client, '(unread: true)')).rows).toEqual([]);
  expect((await noticesOf(team.owner.client)).unread).toBe(before - 1);
});

test('what is on its way out is dealt with, until it comes back', async () => {
  const { candidate, followUpId } = await interviewed();
  await saveText(candidate.client, followUpId, letter('Anna'), 0);
  await ringNow(app, followUpId, 'overdue');
  const unread = async () => (await noticesOf(candidate.client)).unread;
  expect(await unread()).toBe(1);
  for (const [state, count] of [
    ['sending', 0],
    ['failed', 1],
  ] as const) {
    await asOwner(app.databaseUrl, 'update message set state = $2 where follow_up_id = $1', [
      followUpId,
      state,
    ]);
    expect(await unread(), state).toBe(count);
  }
});

test('a review is told to whoever may read it, and its outcome to the candidate', async () => {
  const { candidate, followUpId } = await interviewed();
  await saveText(candidate.client, followUpId, letter('Anna'), 0);
  const { id } = await askForReview(candidate.client, followUpId, 1);
  const [asked] = await until('the request', async () => {
    const rows = await told(team.owner.client, 'REVIEW', followUpId);
    return rows.length > 0 && rows;
  });
  expect(asked).toMatchObject({ reviewState: 'REQUESTED', review: { id }, isUnread: true });
  await giveBack(team.owner.client, id);
  const [given] = await until('the outcome', async () => {
    const rows = await told(candidate.client, 'REVIEW', followUpId);
    return rows.length > 0 && rows;
  });
  expect(given).toMatchObject({ reviewState: 'RETURNED', isUnread: true });
  expect(await told(team.owner.client, 'REVIEW', followUpId)).toMatchObject([{ isUnread: false }]);
  await markSent(candidate, followUpId);
  expect(await told(candidate.client, 'REVIEW', followUpId)).toMatchObject([{ isUnread: false }]);
});

test('that it was approved is news until it is read, also once it has been sent', async () => {
  const { candidate, followUpId } = await interviewed();
  await saveText(candidate.client, followUpId, letter('Anna'), 0);
  const { id } = await askForReview(candidate.client, followUpId, 1);
  await approve(team.owner.client, id, 1);
  const [given] = await until('the outcome', async () => {
    const rows = await told(candidate.client, 'REVIEW', followUpId);
    return rows.length > 0 && rows;
  });
  await send(candidate.client, followUpId, 1, 'It is late.');
  await until('the sending', async () => {
    const [row] = await asOwner(app.databaseUrl, 'select state from follow_up where id = $1', [
      followUpId,
    ]);
    return row?.state === 'sent';
  });
  expect(await told(candidate.client, 'REVIEW')).toMatchObject([{ isUnread: true }]);
  await mark(candidate.client, [given?.id ?? '']);
  expect(await told(candidate.client, 'REVIEW')).toMatchObject([{ isUnread: false }]);
});

test('a coach who is proposed stands in the candidate’s inbox until they decide', async () => {
  const candidate = await joinedCandidate(app, team.owner);
  const { id } = await propose(team.owner.client, candidate.candidateId, team.ben.userId);
  await until('the notice', async () => (await noticesOf(candidate.client)).unread === 1);
  expect((await noticesOf(candidate.client)).rows).toMatchObject([
    { kind: 'COACHING', coaching: { id }, team: { id: team.owner.teamId } },
  ]);
  await decide(candidate.client, 'declineCoach', id);
  expect(await noticesOf(candidate.client)).toMatchObject({
    unread: 0,
    rows: [{ isUnread: false }],
  });
});

test('whoever wants no mail of reviews or coaches has them in the inbox', async () => {
  const { candidate, followUpId } = await interviewed();
  const off = `mutation { changePreferences(input: { channels: [{ kind: REVIEW, mail: false },
    { kind: COACHING, mail: false }] }) { __typename } }`;
  await candidate.client.get(off);
  await saveText(candidate.client, followUpId, letter('Anna'), 0);
  const { id } = await askForReview(candidate.client, followUpId, 1);
  await giveBack(team.owner.client, id);
  const proposal = await propose(team.owner.client, candidate.candidateId, team.ben.userId);
  await until('both', async () => (await noticesOf(candidate.client)).rows.length === 2);
  const ended = await asOwner(
    app.databaseUrl,
    `select state from delivery where subject_id = any ($1) and nudge not like 'requested %'`,
    [[id, proposal.id]],
  );
  expect(ended).toEqual([{ state: 'noted' }, { state: 'noted' }]);
});

test('it is marked read, and unread again, as often as one likes', async () => {
  const { candidate, followUpId, otherId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  await ringNow(app, otherId, 'overdue');
  const { client } = candidate;
  const [newest, oldest] = (await noticesOf(client)).rows.map(({ id }) => id) as [string, string];
  expect(await mark(client, [oldest])).toEqual({ __typename: 'NoticesMarked', ids: [oldest] });
  expect(await mark(client, [oldest])).toEqual({ __typename: 'NoticesMarked', ids: [] });
  expect(await noticesOf(client)).toMatchObject({
    unread: 1,
    rows: [{ id: newest }, { isUnread: false }],
  });
  const { count, readAt } = await markAll(client);
  expect(count).toBe(1);
  expect((await noticesOf(client)).unread).toBe(0);
  expect(await markAll(client, readAt)).toEqual({ count: 1, readAt });
  expect(await noticesOf(client)).toMatchObject({
    rows: [{ isUnread: true }, { isUnread: false }],
  });
  expect((await markAll(client)).count).toBe(1);
  const { ids } = await mark(client, [newest, oldest], 'Unread');
  expect(ids.sort()).toEqual([newest, oldest].sort());
  expect((await noticesOf(client)).unread).toBe(2);
});

test('a full inbox is marked to the end, and nobody else’s', async () => {
  const { candidate, followUpId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  const { client } = candidate;
  const [copied] = (await noticesOf(client)).rows;
  await asOwner(
    app.databaseUrl,
    `insert into notice (team_id, candidate_id, follow_up_id, user_id, kind, subject_id, nudge, version)
     select team_id, candidate_id, follow_up_id, case when n % 50 = 0 then $2 else user_id end, kind, subject_id,
       nudge, n from notice, generate_series(1000, 2999) n where id = $1`,
    [copied?.id, team.head.userId],
  );
  const { count, readAt } = await markAll(client);
  expect(count).toBe(1_961);
  expect((await noticesOf(client)).unread).toBe(0);
  expect((await noticesOf(team.head.client)).unread).toBe(40);
  expect((await markAll(team.head.client, readAt)).count).toBe(0);
  expect((await markAll(client, readAt)).count).toBe(1_961);
  await asOwner(app.databaseUrl, 'delete from notice where version >= 1000');
});

test('nobody marks what another was told, and not too much at once', async () => {
  const { candidate, followUpId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  const [notice] = (await noticesOf(candidate.client)).rows;
  const id = notice?.id ?? '';
  for (const { client } of [team.head, team.owner])
    for (const how of ['Read', 'Unread'] as const)
      expect(await mark(client, [id], how)).toEqual({
        __typename: 'NotFound',
        message: 'There is no such notice here.',
      });
  expect(await mark(team.owner.client, ['no id'])).toMatchObject({ __typename: 'NotFound' });
  for (const [count, refused] of [
    [0, true],
    [100, false],
    [101, true],
  ] as const) {
    const answer = await mark(
      candidate.client,
      Array.from({ length: count }, () => id),
    );
    expect(answer.__typename === 'InvalidInput', String(count)).toBe(refused);
    if (refused)
      expect(answer.fields).toEqual([{ field: 'ids', value: String(count), allowed: '1 to 100' }]);
  }
});

test('the inbox comes in pages, the newest first', async () => {
  const { candidate, followUpId, otherId } = await interviewed();
  for (const id of [followUpId, otherId]) await ringNow(app, id, 'overdue');
  await propose(team.owner.client, candidate.candidateId, team.ben.userId);
  await until('all', async () => (await noticesOf(candidate.client)).rows.length === 3);
  const all = (await noticesOf(candidate.client)).rows.map(({ kind }) => kind);
  expect(all).toEqual(['COACHING', 'REMINDER', 'REMINDER']);
  const first = await noticesOf(candidate.client, '(first: 2)');
  expect(first).toMatchObject({ hasNextPage: true, rows: [{ kind: 'COACHING' }, {}] });
  const rest = await noticesOf(candidate.client, `(first: 2, after: "${first.endCursor}")`);
  expect(rest).toMatchObject({ hasNextPage: false });
  expect(rest.rows.map(({ followUp }) => followUp?.id)).toEqual([followUpId]);
});

test('what a coach may not see any more is gone from their inbox', async () => {
  const { candidate, followUpId } = await interviewed();
  const coachingId = await coachedBy(team.owner, candidate, team.ada);
  await ringNow(app, followUpId, 'coach %');
  expect(await noticesOf(team.ada.client)).toMatchObject({
    unread: 1,
    rows: [{ kind: 'ESCALATION' }],
  });
  await decide(candidate.client, 'endCoaching', coachingId);
  expect(await noticesOf(team.ada.client)).toMatchObject({ unread: 0, rows: [] });
});

test('one version of a delivery is told once, and what is said anew takes the place of the earlier', async () => {
  const { candidate, followUpId } = await interviewed();
  const { viewer } = await candidate.client.get('{ viewer { id } }');
  const rung = (nudge: string, version: number) =>
    inTransaction(app.app.db.worker, enterAsWorker('deliver'), (tx) =>
      note(app.app, tx, [
        {
          userId: viewer.id,
          kind: 'reminder',
          followUpId,
          delivery: {
            ...{ teamId: team.owner.teamId, candidateId: candidate.candidateId },
            ...{ subjectId: followUpId, nudge, version },
          },
        },
      ]),
    );
  await rung('opened', 1);
  await rung('opened', 1);
  expect(await noticesOf(candidate.client)).toMatchObject({ unread: 1, rows: [{}] });
  await rung('opened', 2);
  await rung('overdue', 1);
  const { rows, unread } = await noticesOf(candidate.client);
  expect(rows.map(({ isUnread }) => isUnread)).toEqual([true, false, false]);
  expect(unread).toBe(1);
});

test('an inbox goes back 90 days', async () => {
  const { candidate, followUpId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  const age = (by: string) =>
    asOwner(
      app.databaseUrl,
      `update notice set at = now() - $2::interval where follow_up_id = $1 and kind = 'reminder'`,
      [followUpId, by],
    );
  await age('89 days 23 hours');
  await forgetNotices(app.app);
  expect((await noticesOf(candidate.client)).rows).toHaveLength(1);
  await age('90 days 1 minute');
  await forgetNotices(app.app);
  expect((await noticesOf(candidate.client)).rows).toEqual([]);
});

test('what was pushed of it is forgotten with it', async () => {
  const { candidate, followUpId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  const [{ id }] = await asOwner(
    app.databaseUrl,
    `update notice set at = now() - interval '91 days' where follow_up_id = $1 returning id`,
    [followUpId],
  );
  const kinds = async () =>
    (await asOwner(app.databaseUrl, 'select kind from delivery where subject_id = $1', [id])).map(
      ({ kind }) => kind,
    );
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at, state, ended_at)
     select $2, $3, kind, $1, n::text, now(), now(), now(), 'sent', now()
     from generate_series(1, 2) n, (values ('push'), ('invitation')) k(kind)`,
    [id, team.owner.teamId, candidate.candidateId],
  );
  await forgetNotices(app.app);
  expect(await kinds()).toEqual(['invitation', 'invitation']);
});

test('it goes with the follow-up that it is about, and with the account', async () => {
  const { candidate, followUpId, otherId } = await interviewed();
  await ringNow(app, followUpId, 'overdue');
  await ringNow(app, otherId, 'overdue');
  await asOwner(app.databaseUrl, 'delete from follow_up where id = $1', [otherId]);
  expect((await noticesOf(candidate.client)).rows).toHaveLength(1);
  const { viewer } = await candidate.client.get('{ viewer { id } }');
  await candidate.client.get(
    `mutation { deleteAccount(password: "correct horse battery", withData: KEEP_FOR_TEAM) { __typename } }`,
  );
  expect(
    await asOwner(app.databaseUrl, 'select from notice where user_id = $1', [viewer.id]),
  ).toEqual([]);
});
