import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { expireAndReRing } from '../src/features/deliveries/reconcile.js';
import { mailedEach } from './notices.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from './people.js';
import { startSmtp } from './smtp.js';
import { startApp, type TestApp } from './startApp.js';
import { until } from './until.js';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let owner: pg.Client;
const redisUrl = ownDatabase(inject('redisUrl'));

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startApp({ smtpUrl: smtp.url, redisUrl });
  app.mailTo = (address) =>
    until(`a mail to ${address}`, async () => {
      const email = smtp.received.find((mail) => mail.to?.[0]?.address === address);
      return (
        email && { id: '', receivedAt: Temporal.Now.instant(), email, source: Buffer.alloc(0) }
      );
    });
  owner = new pg.Client(app.databaseUrl);
  await owner.connect();
  coach = await coachWithTeam(app);
});
afterAll(async () => {
  await owner.end();
  await app.stop();
  await smtp.stop();
});
beforeEach(() => {
  smtp.mood = 'takes';
});

const to = (address: string) => smtp.received.filter((mail) => mail.to?.[0]?.address === address);

/** A zone where it is day, so that no quiet hours defer a reminder. */
const wakingZone = () =>
  ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Honolulu'].find((zone) => {
    const { hour } = Temporal.Now.zonedDateTimeISO(zone);
    return hour >= 8 && hour < 20;
  }) ?? 'Pacific/Auckland';

/** An interview whose overdue reminder rings `seconds` from now: 24 h and a minute after its end. */
function ringsIn(seconds: number) {
  const end = Temporal.Now.instant()
    .add({ seconds: seconds + 1 })
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .subtract({ hours: 24, minutes: 1 });
  const wall = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString();
  const interview = {
    ...interviewHeld(24, end),
    start: wall(end.subtract({ minutes: 45 })),
    end: wall(end),
  };
  return { interview, at: end.add({ hours: 24, minutes: 1 }) };
}

const deliveryOf = async (subjectId: string, nudge: string) => {
  const { rows } = await owner.query(
    'select * from delivery where subject_id = $1 and nudge like $2',
    [subjectId, nudge],
  );
  return rows[0];
};

const draftAndSend = async (
  client: TestApp['client'] extends () => infer C ? C : never,
  followUpId: string,
  expectedVersion = 0,
) => {
  const { sendMessage } = await client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename ... on Problem { message } } }`,
    { input: { followUpId, expectedVersion } },
  );
  return sendMessage.__typename as string;
};

test('a reminder rings at its time, once, in the reader’s zone, and not before', async () => {
  const zone = wakingZone();
  const jamie = await joinedCandidate(app, coach, { zone });
  const { interview, at } = ringsIn(3);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const thanks = followUps.filter((f: { kind: string }) => f.kind === 'THANK_YOU');
  const about = (name: string) =>
    to(jamie.email).filter(
      (mail) => mail.subject?.includes(name) && mail.text?.includes('was due'),
    );
  await until('both reminders', async () => about('Anna').length + about('Luis').length >= 2);
  expect(Temporal.Instant.compare(Temporal.Now.instant(), at)).toBe(1);
  const { ended_at: ended, version } = await until('the row to end', async () => {
    const row = await deliveryOf(thanks[0].id, 'overdue');
    return row.state === 'sent' && row;
  });
  expect(ended.getTime()).toBeGreaterThanOrEqual(at.epochMilliseconds);
  expect(version).toBe(1);
  const [mail] = about('Anna');
  expect(about('Anna')).toHaveLength(1);
  const local = at.subtract({ minutes: 1 }).toZonedDateTimeISO(zone);
  const clock = local.toLocaleString('en-GB', { hour: '2-digit', minute: '2-digit' });
  expect(mail?.text).toContain(`${clock} (your time)`);
  expect(mail?.text).toContain('24 h after the interview ended');
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  expect(mail?.messageId).toMatch(/^<[\w-]+\.1@localhost>$/);
});

test('what was recorded late rings once for each follow-up, not once for each reminder that has passed', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: wakingZone() });
  const { interview } = ringsIn(3_600);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  for (const { id } of followUps.slice(0, 2)) {
    await until('its last reminder', async () =>
      ['sent', 'merged'].includes((await deliveryOf(id, 'before_due'))?.state),
    );
    await until('the mail', async () => to(jamie.email).some(({ text }) => text?.includes(id)));
    expect(await deliveryOf(id, 'opened')).toBeUndefined();
    expect(to(jamie.email).filter(({ text }) => text?.includes(id))).toHaveLength(1);
  }
});

test('a reminder whose worker was late gives way to the one that is due as well', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: wakingZone() });
  const { interview } = ringsIn(3_600);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const [{ id }] = followUps;
  await until('the reminder before it is due', async () => {
    const row = await deliveryOf(id, 'before_due');
    return ['sent', 'merged'].includes(row?.state) && row;
  });
  await until('its mail', async () => to(jamie.email).some(({ text }) => text?.includes(id)));
  await owner.query(
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     select team_id, candidate_id, kind, subject_id, 'opened', due_at - interval '1 hour', until, now()
     from delivery where subject_id = $1 and nudge = 'before_due'`,
    [id],
  );
  await expireAndReRing(app.app);
  await until('it to end', async () => (await deliveryOf(id, 'opened'))?.state === 'withdrawn');
  expect(to(jamie.email).filter(({ text }) => text?.includes(id))).toHaveLength(1);
});

test('the coach is told, once, of what stays undone, also while the candidate has not joined', async () => {
  const zone = wakingZone();
  const care = await coachWithTeam(app, zone);
  await mailedEach(care.client);
  const { inviteCandidate } = await care.client.get(
    `mutation($teamId: ID!) { inviteCandidate(input: { teamId: $teamId, givenName: "Tomasz",
      familyName: "Nowak", email: "tomasz.nowak@example.com" }) { ... on Invitation { candidate { id } } } }`,
    { teamId: care.teamId },
  );
  const { followUps } = await record(
    care.client,
    inviteCandidate.candidate.id,
    interviewHeld(30, app.app.clock()),
  );
  const [{ id }] = followUps;
  const nudge = await until('the nudge to be planned', () => deliveryOf(id, 'coach %'));
  expect(await deliveryOf(id, 'opened')).toBeUndefined();
  await owner.query('update delivery set due_at = now(), try_at = now() where id = $1', [nudge.id]);
  await expireAndReRing(app.app);
  const mail = await until('the mail', async () =>
    to(care.email).find((one) => one.text?.includes('Tomasz Nowak has not written to')),
  );
  expect(mail.subject).toBe('Tomasz Nowak has not written to Anna Weber (Northwind Studio)');
  expect(mail.text).toContain(`/interview/`);
  expect(to(care.email).filter((one) => one.subject === mail.subject)).toHaveLength(1);
});

test('what was done in time is not reminded of', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: wakingZone() });
  const { interview, at } = ringsIn(4);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const [done, open] = followUps;
  const { markSent } = await jamie.client.get(
    'mutation($id: ID!) { markSent(followUpId: $id) { ... on FollowUp { status } } }',
    { id: done.id },
  );
  expect(markSent.status).toBe('SENT');
  await until(
    'the other reminder',
    async () => (await deliveryOf(open.id, 'overdue'))?.state === 'sent',
  );
  expect(Temporal.Instant.compare(Temporal.Now.instant(), at)).toBe(1);
  expect((await deliveryOf(done.id, 'overdue')).state).toBe('withdrawn');
  expect(to(jamie.email).filter((mail) => mail.text?.includes(done.id))).toEqual(
    to(jamie.email).filter(
      (mail) => mail.text?.includes(done.id) && !mail.text.includes('was due'),
    ),
  );
});

test('twenty sendings of one message at once make one mail', async () => {
  const jamie = await joinedCandidate(app, coach);
  const interview = freshPanel(interviewHeld(2, app.app.clock()));
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => draftAndSend(jamie.client, followUps[0].id)),
  );
  expect(answers.filter((answer) => answer === 'FollowUp')).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'Conflict')).toHaveLength(19);
  const address = interview.panel[0]?.email ?? '';
  await until('the mail', async () => to(address).length > 0);
  await until('the end', async () => (await deliveryOf(followUps[0].id, '')).state === 'sent');
  expect(to(address)).toHaveLength(1);
});

test('a busy server is tried again, a refusal reaches the candidate with its reason', async () => {
  const jamie = await joinedCandidate(app, coach);
  const interview = freshPanel(interviewHeld(2, app.app.clock()));
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  smtp.mood = 'busy';
  await draftAndSend(jamie.client, followUps[0].id);
  const waiting = await until('a first try', async () => {
    const row = await deliveryOf(followUps[0].id, '');
    return row.attempts === 1 && row.state === 'pending' && row;
  });
  expect(waiting.try_at.getTime()).toBeGreaterThan(Date.now() + 2_000);
  smtp.mood = 'takes';
  await owner.query('update delivery set try_at = now() where id = $1', [waiting.id]);
  await expireAndReRing(app.app);
  await until('a second try', async () => (await deliveryOf(followUps[0].id, '')).state === 'sent');
  expect(to(interview.panel[0]?.email ?? '')).toHaveLength(1);

  smtp.mood = 'refuses';
  await draftAndSend(jamie.client, followUps[1].id);
  const failed = await until('the failure', async () => {
    const { followUp } = await jamie.client.get(
      'query($id: ID!) { followUp(id: $id) { status message { state failure version } } }',
      { id: followUps[1].id },
    );
    return followUp.message.state === 'FAILED' && followUp;
  });
  expect(failed).toMatchObject({
    status: 'OPEN',
    message: { failure: expect.stringContaining('no such person') },
  });
});

test('a server that hangs up before the mail has come has not taken it, however often it does', async () => {
  const jamie = await joinedCandidate(app, coach);
  const interview = freshPanel(interviewHeld(2, app.app.clock()));
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  smtp.mood = 'hangs up';
  await draftAndSend(jamie.client, followUps[0].id);
  for (const attempt of [1, 2, 3]) {
    const waiting = await until(`try ${attempt}`, async () => {
      const row = await deliveryOf(followUps[0].id, '');
      return row.attempts === attempt && row.state === 'pending' && row;
    });
    if (attempt === 3) smtp.mood = 'takes';
    await owner.query('update delivery set try_at = now() where id = $1', [waiting.id]);
    await expireAndReRing(app.app);
  }
  await until('the mail', async () => (await deliveryOf(followUps[0].id, '')).state === 'sent');
  expect(to(interview.panel[0]?.email ?? '')).toHaveLength(1);
});

test('when the server took a mail and fell silent, one more try follows with the same Message-ID, and no third', async () => {
  const jamie = await joinedCandidate(app, coach);
  const interview = freshPanel(interviewHeld(2, app.app.clock()));
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const [one, other] = followUps;
  const addressOf = (followUp: { recipient: { name: string } }) =>
    interview.panel.find((person) => followUp.recipient.name.startsWith(person.givenName))?.email ??
    '';
  const tried = (id: string) =>
    until('a first try', async () => {
      const row = await deliveryOf(id, '');
      return row.attempts === 1 && row.state === 'pending' && row;
    });
  smtp.mood = 'takes and hangs up';
  await draftAndSend(jamie.client, one.id);
  await draftAndSend(jamie.client, other.id);
  const waiting = [await tried(one.id), await tried(other.id)];
  const tryAgain = async (index: number) => {
    await owner.query('update delivery set try_at = now() where id = $1', [waiting[index].id]);
    await expireAndReRing(app.app);
  };
  await tryAgain(0);
  await until('the end', async () => (await deliveryOf(one.id, '')).state === 'dead');
  smtp.mood = 'takes';
  await tryAgain(1);
  await until('a second try', async () => (await deliveryOf(other.id, '')).state === 'sent');
  for (const followUp of [one, other]) {
    const mails = to(addressOf(followUp));
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
  }
});

test('a worker that died after sending is not followed by a second mail once that was noted', async () => {
  const jamie = await joinedCandidate(app, coach);
  const interview = freshPanel(interviewHeld(2, app.app.clock()));
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  await draftAndSend(jamie.client, followUps[0].id);
  await until('the mail', async () => (await deliveryOf(followUps[0].id, '')).state === 'sent');
  await owner.query(
    `update delivery set state = 'claimed', token = $2, lease_until = now() - interval '1 second'
     where subject_id = $1 and kind = 'message'`,
    [followUps[0].id, randomUUID()],
  );
  await owner.query(`update message set state = 'sending' where follow_up_id = $1`, [
    followUps[0].id,
  ]);
  await owner.query(`update follow_up set state = 'planned' where id = $1`, [followUps[0].id]);
  await expireAndReRing(app.app);
  await until(
    'the row to end',
    async () => (await deliveryOf(followUps[0].id, '')).state === 'sent',
  );
  expect(to(interview.panel[0]?.email ?? '')).toHaveLength(1);
});

test('what cannot be written ends as a dead letter and holds up nobody', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: wakingZone() });
  const { interview } = ringsIn(3_600);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const [poison, sound] = followUps;
  await owner.query(`update follow_up set zone = 'Nowhere/Land' where id = $1`, [poison.id]);
  const ringNow = async (attempts: number) => {
    await owner.query(
      `update delivery set try_at = now(), attempts = $2 where subject_id = any ($1) and state = 'pending'`,
      [[poison.id, sound.id], attempts],
    );
    await expireAndReRing(app.app);
  };
  await ringNow(0);
  await until(
    'the sound one',
    async () => (await deliveryOf(sound.id, 'overdue')).state === 'sent',
  );
  const tried = await until('the first try of the other', async () => {
    const row = await deliveryOf(poison.id, 'overdue');
    return row.attempts === 1 && row.state === 'pending' && row;
  });
  expect(tried.last_error).toBe('It could not be written.');
  await ringNow(11);
  await until(
    'the dead letter',
    async () => (await deliveryOf(poison.id, 'overdue')).state === 'dead',
  );
});

test('a sending can be undone until it is claimed', async () => {
  const slow = await startApp({ smtpUrl: smtp.url, undoSeconds: 60 });
  try {
    slow.mailTo = app.mailTo;
    const jamie = await joinedCandidate(slow, await coachWithTeam(slow));
    const interview = freshPanel(interviewHeld(2, app.app.clock()));
    const { followUps } = await record(jamie.client, jamie.candidateId, interview);
    const [{ id }] = followUps;
    await draftAndSend(jamie.client, id);
    const undo = () =>
      jamie.client.get(
        `mutation($id: ID!) { undoSend(followUpId: $id) {
          __typename ... on FollowUp { status message { state undoUntil } } } }`,
        { id },
      );
    expect(await undo()).toMatchObject({
      undoSend: { status: 'OPEN', message: { state: 'DRAFT', undoUntil: null } },
    });
    expect(await undo()).toMatchObject({ undoSend: { __typename: 'Conflict' } });
    await draftAndSend(jamie.client, id, 1);
    const { markSent } = await jamie.client.get(
      `mutation($id: ID!) { markSent(followUpId: $id) { ... on FollowUp { status message { state } } } }`,
      { id },
    );
    expect(markSent).toEqual({ status: 'SENT', message: { state: 'DRAFT' } });
    expect(to(interview.panel[0]?.email ?? '')).toHaveLength(0);
  } finally {
    await slow.stop();
  }
});

test.skipIf(!redisUrl)('a Redis that lost everything loses no reminder', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: wakingZone() });
  const { interview } = ringsIn(3);
  const { followUps } = await record(jamie.client, jamie.candidateId, interview);
  const redis = new Redis(redisUrl ?? '');
  await redis.flushdb();
  await redis.quit();
  await expireAndReRing(app.app);
  await until(
    'the reminder',
    async () => (await deliveryOf(followUps[0].id, 'overdue')).state === 'sent',
  );
});

/** The same panel under addresses that no other test writes to. */
function freshPanel(interview: ReturnType<typeof interviewHeld>) {
  const unique = randomUUID().slice(0, 8);
  const panel = interview.panel.map((person) => ({
    ...person,
    email: `${unique}.${person.email}`,
  }));
  return { ...interview, panel };
}

/** A Redis database that no other test uses, since one test here empties it. */
function ownDatabase(redisUrl: string | undefined): string | undefined {
  return redisUrl && new URL('/7', redisUrl).href;
}
