import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticesOf } from '../../../test/notices.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { askForReview, letter, saveText } from '../../../test/reviews.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, type Member, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';
import { nextDigest } from './nextDigest.js';
import { planDigests } from './planDigests.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let followUps: { id: string; kind: string }[];
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
  jamie = await joinedCandidate(app, team.owner);
  await coachedBy(team.head, jamie, team.ada);
  ({ followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(30, app.app.clock()),
  ));
});
afterAll(() => app.stop());

const zone = 'America/New_York';

/** The digests of somebody that are written down. */
const digestsOf = ({ userId }: { userId: string }) =>
  asOwner(
    app.databaseUrl,
    `select id, nudge, due_at, until, state from delivery where kind = 'digest' and nudge like '% ' || $1`,
    [userId],
  );

/** Has somebody's digest be due at this hour of theirs, be planned as one does then, and ring. */
async function ring({ userId }: Pick<Member, 'userId'>): Promise<string> {
  await asOwner(
    app.databaseUrl,
    `delete from delivery where kind = 'digest' and nudge like '% ' || $1`,
    [userId],
  );
  const [row] = await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, kind, subject_id, nudge, due_at, until, try_at)
     values ($1, 'digest', $1, $2, $3, now() + interval '1 hour', now()) returning id`,
    [
      team.owner.teamId,
      `${nextDigest(Temporal.Now.instant(), { zone, hour: 8 }).toPlainDate()} ${userId}`,
      nextDigest(Temporal.Now.instant(), { zone, hour: 8 }).toInstant().toString(),
    ],
  );
  await expireAndReRing(app.app);
  return until('the digest', async () => {
    const [{ state } = { state: '' }] = await asOwner(
      app.databaseUrl,
      'select state from delivery where id = $1',
      [row?.id],
    );
    return !['pending', 'claimed'].includes(state as string) && (state as string);
  });
}

const digest = async ({ email }: { email: string }) =>
  (await app.mailsTo(email)).find(({ email: { text } }) => text?.includes('each morning'));

test('it is written within the hour before it is due, once, at the hour each wants', async () => {
  const now = Temporal.Now.instant();
  const { hour } = now.toZonedDateTimeISO(zone);
  const change = (hours: number) =>
    team.ben.client.get(
      'mutation($hour: Int!) { changePreferences(input: { digestHour: $hour }) { __typename } }',
      { hour: (hour + hours) % 24 },
    );
  await change(1);
  await planDigests(app.app);
  await planDigests(app.app);
  const [one, ...others] = await digestsOf(team.ben);
  expect(others).toEqual([]);
  const due = nextDigest(now, { zone, hour: (hour + 1) % 24 });
  expect(one).toMatchObject({
    nudge: `${due.toPlainDate()} ${team.ben.userId}`,
    due_at: new Date(due.epochMilliseconds),
  });
  await asOwner(app.databaseUrl, `delete from delivery where kind = 'digest'`);
  await change(5);
  await planDigests(app.app);
  expect(await digestsOf(team.ben)).toEqual([]);
});

test('a coach reads what is overdue of their candidates, in mail and inbox', async () => {
  expect(await ring(team.ada)).toBe('sent');
  const mail = await until('the mail', () => digest(team.ada));
  expect(mail.email.subject).toMatch(/^2 overdue in Lindqvist Coaching$/);
  expect(mail.email.text).toContain('Jamie Carter: thank Anna Weber (Northwind Studio), was due');
  expect(mail.email.text).toContain(`/team/${team.owner.teamId}`);
  const headers = mail.email.headers.map(({ key }) => key);
  expect(headers).toEqual(expect.arrayContaining(['list-unsubscribe', 'auto-submitted']));
  expect((await noticesOf(team.ada.client)).rows[0]).toMatchObject({
    kind: 'DIGEST',
    team: { id: team.owner.teamId },
  });
});

test('whoever coaches nobody, or leads a team whose candidates are coached, gets none', async () => {
  expect(await ring(team.head)).toBe('withdrawn');
  expect(await digest(team.head)).toBeUndefined();
});

test('what is written and leaves by itself is not overdue, what waits for review is told', async () => {
  const [asked, leaving] = followUps;
  if (!asked || !leaving) throw new Error('two are to be thanked');
  await saveText(jamie.client, asked.id, letter('Anna'), 0);
  await askForReview(jamie.client, asked.id, 1);
  await saveText(jamie.client, leaving.id, letter('Luis'), 0);
  await asOwner(
    app.databaseUrl,
    `update message set state = 'scheduled', send_at = now() + interval '1 day', send_zone = 'UTC'
     where follow_up_id = $1`,
    [leaving.id],
  );
  expect(await ring(team.ada)).toBe('sent');
  const subject = '1 overdue, 1 to review in Lindqvist Coaching';
  const mail = await until('the mail', async () =>
    (await app.mailsTo(team.ada.email)).find(({ email }) => email.subject === subject),
  );
  expect(mail.email.text).toContain('Waiting for your review: 1');
  expect(mail.email.text).toContain('/reviews');
});

test('an hour that was changed since takes it back, and who wants no mail finds it in the inbox', async () => {
  const change = (input: string) =>
    team.ada.client.get(`mutation { changePreferences(input: ${input}) { __typename } }`);
  await change('{ channels: [{ kind: DIGEST, mail: false }] }');
  expect(await ring(team.ada)).toBe('noted');
  await change('{ digestHour: 9 }');
  expect(await ring(team.ada)).toBe('withdrawn');
});

test('an hour that was changed after the digest has come brings no second one that day', async () => {
  const now = Temporal.Now.instant();
  const hour = (now.toZonedDateTimeISO(zone).hour + 1) % 24;
  const day = nextDigest(now, { zone, hour }).toPlainDate();
  await asOwner(app.databaseUrl, `delete from delivery where kind = 'digest'`);
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, kind, subject_id, nudge, due_at, until, try_at, state, ended_at)
     values ($1, 'digest', $1, $2, now() - interval '2 hours', now() + interval '4 hours', now(), 'sent', now())`,
    [team.owner.teamId, `${day} ${team.ben.userId}`],
  );
  const before = await digestsOf(team.ben);
  await team.ben.client.get(
    'mutation($hour: Int!) { changePreferences(input: { digestHour: $hour }) { __typename } }',
    { hour },
  );
  await planDigests(app.app);
  expect(await digestsOf(team.ben)).toEqual(before);
});
