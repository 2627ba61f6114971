import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expireAndReRing } from '../src/features/deliveries/reconcile.js';
import { grace } from '../src/features/messages/whyItStays.js';
import type { Client } from './client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from './people.js';
import { startSmtp } from './smtp.js';
import { startApp, type TestApp } from './startApp.js';
import { until } from './until.js';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let owner: pg.Client;

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startApp({ smtpUrl: smtp.url });
  app.mailTo = (address) =>
    until(`a mail to ${address}`, async () => {
      const [email] = to(address);
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

/** A candidate with an interview of two hours ago, whose panel nobody else writes to. */
async function setUp(hoursAgo = 2, kind = 'THANK_YOU') {
  const jamie = await joinedCandidate(app, coach);
  const held = interviewHeld(hoursAgo, app.app.clock());
  const unique = randomUUID().slice(0, 8);
  const panel = held.panel.map((person) => ({ ...person, email: `${unique}.${person.email}` }));
  const plan = await record(jamie.client, jamie.candidateId, { ...held, panel });
  const { id, recipient, opensAt } = plan.followUps.find(
    (one: { kind: string }) => one.kind === kind,
  );
  const address = panel.find(({ givenName }) => recipient.name.startsWith(givenName))?.email ?? '';
  const { id: interviewId, application } = plan;
  return {
    ...{ jamie, id, address, interviewId, opensAt: Temporal.Instant.from(opensAt) },
    ...{ recipientId: recipient.id as string, applicationId: application.id as string },
  };
}

const state = `status leavesAt message { version state sendAt sendZone sentBy failure }`;
const answer = `{ __typename ... on FollowUp { ${state} } ... on Problem { problem: message }
  ... on InvalidInput { fields { field value allowed } } }`;
const sending = answer.replace(/}$/, '... on NotReady { moment { rule } findings { rule } } }');

const soon = (seconds: number) => app.app.clock().add({ seconds });

async function schedule(client: Client, followUpId: string, at: Temporal.Instant, more = {}) {
  const input = { followUpId, expectedVersion: 0, at: at.toString(), ...more };
  const { scheduleMessage } = await client.get(
    `mutation($input: ScheduleMessageInput!) { scheduleMessage(input: $input) ${sending} }`,
    { input },
  );
  return scheduleMessage;
}

const undo = async (client: Client, id: string) =>
  (await client.get(`mutation($id: ID!) { undoSend(followUpId: $id) ${answer} }`, { id })).undoSend;

const read = async (client: Client, id: string) =>
  (await client.get(`query($id: ID!) { followUp(id: $id) { ${state} } }`, { id })).followUp;

async function save(client: Client, followUpId: string, body: string, expectedVersion = 0) {
  const { saveDraft } = await client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) ${answer} }`,
    { input: { followUpId, subject: 'Thank you for the interview', body, expectedVersion } },
  );
  return saveDraft;
}

const deliveries = async (subjectId: string, kind: string) => {
  const { rows } = await owner.query(
    'select * from delivery where subject_id = $1 and kind = $2 order by nudge',
    [subjectId, kind],
  );
  return rows;
};

/** Lets what is scheduled for later come up now, as if it were due `minutesAgo`. */
async function comeUp(id: string, minutesAgo = 0) {
  const { rowCount } = await owner.query(
    `update delivery set due_at = now() - make_interval(mins => $2), try_at = now()
     where subject_id = $1 and kind = 'message' and state = 'pending'`,
    [id, minutesAgo],
  );
  expect(rowCount).toBe(1);
  await expireAndReRing(app.app);
}

const back = (client: Client, id: string) =>
  until('the message to come back', async () => {
    const followUp = await read(client, id);
    return followUp.message.failure && followUp;
  });

const mailAbout = (address: string, id: string) =>
  until('the mail about it', async () =>
    to(address).find(({ text, subject }) => text?.includes(id) && subject?.includes('message to')),
  );

test('a scheduled message leaves at its time, once and not before, and rings for nobody until then', async () => {
  const { jamie, id, address } = await setUp();
  const before = await deliveries(id, 'reminder');
  expect(before.some((row) => row.state === 'pending')).toBe(true);
  const at = soon(3);
  expect(await schedule(jamie.client, id, at, { zone: 'Asia/Tokyo' })).toMatchObject({
    ...{ __typename: 'FollowUp', status: 'SCHEDULED', leavesAt: at.toString() },
    message: { state: 'SCHEDULED', sendAt: at.toString(), sendZone: 'Asia/Tokyo' },
  });
  expect((await read(jamie.client, id)).message.sentBy).toBe('Jamie Carter');
  expect((await deliveries(id, 'reminder')).filter((row) => row.state === 'pending')).toEqual([]);
  const mail = await until('the mail', async () => to(address)[0]);
  expect(Temporal.Instant.compare(app.app.clock(), at)).toBe(1);
  expect(mail.headers.find(({ key }) => key === 'reply-to')?.value).toContain(jamie.email);
  await until('the end', async () => (await read(jamie.client, id)).status === 'SENT');
  expect(to(address)).toHaveLength(1);
});

test('moved to another time it leaves then, and the version of before never', async () => {
  const { jamie, id, address } = await setUp();
  await schedule(jamie.client, id, soon(2));
  const [first] = await deliveries(id, 'message');
  const at = soon(5);
  expect(await schedule(jamie.client, id, at, { expectedVersion: 1 })).toMatchObject({
    leavesAt: at.toString(),
  });
  const [moved] = await deliveries(id, 'message');
  expect(moved.version).toBeGreaterThan(first.version);
  await until('the mail', async () => to(address).length > 0);
  expect(Temporal.Instant.compare(app.app.clock(), at)).toBe(1);
  await until('the end', async () => (await read(jamie.client, id)).status === 'SENT');
  expect(to(address)).toHaveLength(1);
  expect(to(address)[0]?.messageId).toContain(`.${moved.version}@`);
});

test('what is scheduled can be sent at once', async () => {
  const { jamie, id, address } = await setUp();
  await schedule(jamie.client, id, soon(3_600));
  const { sendMessage } = await jamie.client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) ${answer} }`,
    { input: { followUpId: id, expectedVersion: 1 } },
  );
  expect(sendMessage).toMatchObject({ message: { state: 'SENDING', sendAt: null } });
  await until('the end', async () => (await read(jamie.client, id)).status === 'SENT');
  expect(to(address)).toHaveLength(1);
});

test('it is not changed while it is scheduled, and taken back it is a draft with its time beside it', async () => {
  const { jamie, id } = await setUp();
  const at = soon(3_600);
  await schedule(jamie.client, id, at);
  expect(await save(jamie.client, id, 'Another text', 1)).toMatchObject({
    __typename: 'Conflict',
    problem: 'This message is scheduled; take it back to change it.',
  });
  expect(await undo(jamie.client, id)).toMatchObject({
    ...{ status: 'OPEN', leavesAt: null },
    message: { state: 'DRAFT', failure: null, sendAt: at.toString() },
  });
  expect((await deliveries(id, 'reminder')).some((row) => row.state === 'pending')).toBe(true);
  expect(await undo(jamie.client, id)).toMatchObject({ __typename: 'Conflict' });
  expect(await save(jamie.client, id, 'Another text', 1)).toMatchObject({ __typename: 'FollowUp' });
});

test('a time is to come, at most sixty days ahead, and not after the follow-up is of use', async () => {
  const { jamie, id } = await setUp();
  const now = app.app.clock();
  const { clock } = app.app;
  app.app.clock = () => now;
  try {
    const refused = async (at: Temporal.Instant) =>
      expect(await schedule(jamie.client, id, at)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ field: 'at', value: at.toString(), allowed: expect.any(String) }],
      });
    await refused(now);
    await owner.query(`update follow_up set expires_at = $2 where id = $1`, [
      id,
      now.add({ hours: 1 }).toString(),
    ]);
    const { rows } = await owner.query('select expires_at from follow_up where id = $1', [id]);
    const expires = Temporal.Instant.fromEpochMilliseconds(rows[0].expires_at.getTime());
    await refused(expires.add({ milliseconds: 1 }));
    expect(await schedule(jamie.client, id, expires)).toMatchObject({ status: 'SCHEDULED' });
    await undo(jamie.client, id);
    await owner.query('update follow_up set expires_at = null where id = $1', [id]);
    await refused(now.add({ hours: 60 * 24, milliseconds: 1 }));
    const last = await schedule(jamie.client, id, now.add({ hours: 60 * 24 }), {
      expectedVersion: 1,
    });
    expect(last).toMatchObject({ status: 'SCHEDULED' });
    const soonest = now.add({ milliseconds: 1 });
    expect(await schedule(jamie.client, id, soonest, { expectedVersion: 1 })).toMatchObject({
      leavesAt: soonest.toString(),
    });
  } finally {
    app.app.clock = clock;
  }
});

test('the moment is judged as of the time it leaves: too early now can be right then', async () => {
  const { jamie, id, opensAt } = await setUp(0.25);
  const early = await schedule(jamie.client, id, opensAt.subtract({ milliseconds: 1 }));
  expect(early).toMatchObject({ __typename: 'NotReady', moment: [{ rule: 'too-early' }] });
  expect(await schedule(jamie.client, id, opensAt)).toMatchObject({ status: 'SCHEDULED' });
});

const facts: [string, RegExp, (one: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>][] = [
  [
    'they have answered',
    /^They have answered in the meantime\.$/,
    ({ jamie, applicationId: id }) =>
      jamie.client.get(
        'mutation($id: ID!) { recordReply(input: { applicationId: $id }) { __typename } }',
        { id },
      ),
  ],
  [
    'they want no contact',
    /^They asked not to be contacted\.$/,
    ({ jamie, recipientId: id }) =>
      jamie.client.get(
        'mutation($id: ID!) { recordWish(input: { interviewerId: $id, wish: NO_CONTACT }) { __typename } }',
        { id },
      ),
  ],
  [
    'the interview was moved',
    /^It is too early: this opens /,
    ({ jamie, interviewId }) => {
      const { start, end } = interviewHeld(-3, app.app.clock());
      return jamie.client.get(
        'mutation($input: ChangeInterviewInput!) { changeInterview(input: $input) { __typename } }',
        { input: { interviewId, start, end } },
      );
    },
  ],
  [
    'their address is gone',
    /^There is no e-mail address for them any more\.$/,
    ({ recipientId }) =>
      owner.query('update interviewer set email = null where id = $1', [recipientId]),
  ],
  [
    'the team wants messages approved now',
    /needs an approval/,
    () => owner.query(`update team set approval = 'every_message' where id = $1`, [coach.teamId]),
  ],
];

test.each(facts)('when %s, it comes back and the candidate is told why', async (_, why, happen) => {
  const one = await (why.source.includes('answered') ? setUp(24 * 10, 'STATUS_CHECK') : setUp());
  const { jamie, id, address } = one;
  try {
    await schedule(jamie.client, id, soon(3_600));
    await happen(one);
    const [row] = await deliveries(id, 'message');
    if (row.state === 'pending') await comeUp(id);
    const followUp = await back(jamie.client, id);
    expect(followUp.message).toMatchObject({
      state: 'DRAFT',
      failure: expect.stringMatching(why),
    });
    const mail = await mailAbout(jamie.email, id);
    expect(mail.subject).toMatch(/^Your message to .+ was not sent$/);
    expect(mail.text).toContain(followUp.message.failure);
    expect(mail.text).toContain(`/follow-up/${id}/write`);
    expect(to(address)).toEqual([]);
    if (followUp.status === 'OPEN')
      expect((await deliveries(id, 'reminder')).some((each) => each.state !== 'withdrawn')).toBe(
        true,
      );
  } finally {
    await owner.query(`update team set approval = 'not_required' where id = $1`, [coach.teamId]);
  }
});

test('a text from which a name was taken does not leave before it was read again', async () => {
  const { jamie, id, address, interviewId } = await setUp();
  const { interview } = await jamie.client.get(
    'query($id: ID!) { interview(id: $id) { panel { id name } followUps { id recipient { id name } } } }',
    { id: interviewId },
  );
  const mine = interview.followUps.find((one: { id: string }) => one.id === id).recipient;
  const other = interview.panel.find((one: { id: string }) => one.id !== mine.id);
  const text = (besides: string) =>
    `Dear ${mine.name.split(' ')[0]},\n\nThank you for the talk about the move to a shared component ` +
    `library${besides}. I would love to bring my design skills to Northwind Studio as a Product ` +
    'Designer. What are the next steps?\n\nKind regards,\nJamie Carter';
  await save(coach.client, id, text(` and for bringing ${other.name} along`));
  const reason = { expectedVersion: 1, overrideReason: 'Both of them were there.' };
  await schedule(coach.client, id, soon(3_600), reason);
  const { eraseInterviewers } = await jamie.client.get(
    `mutation($id: ID!) { eraseInterviewers(input: { interviewerIds: [$id], how: ANONYMISE }) { __typename } }`,
    { id: other.id },
  );
  expect(eraseInterviewers.__typename).toBe('InterviewersErased');
  expect((await read(jamie.client, id)).message).toMatchObject({
    state: 'DRAFT',
    failure: 'A name was taken out of its text. Read it again before it leaves.',
  });
  await mailAbout(jamie.email, id);
  expect(to(address)).toEqual([]);
});

test('whoever leaves out the follow-up takes its message back, and is told nothing', async () => {
  const { jamie, id } = await setUp();
  await schedule(jamie.client, id, soon(3_600));
  const { skipFollowUp } = await jamie.client.get(
    `mutation($id: ID!) { skipFollowUp(followUpId: $id) ${answer} }`,
    { id },
  );
  expect(skipFollowUp).toMatchObject({
    status: 'SKIPPED',
    message: { state: 'DRAFT', failure: null },
  });
  expect(await deliveries(id, 'unsent')).toEqual([]);
});

test('a day that has become wrong in the text holds it back; one that was let stand does not', async () => {
  const text = (when: string, name: string) =>
    `Dear ${name},\n\nThank you for talking to me ${when} about the move to a shared component library. ` +
    'I would love to bring my design skills to Northwind Studio as a Product Designer. ' +
    'What are the next steps?\n\nKind regards,\nJamie Carter';
  const one = await setUp();
  const inThreeDays = soon(3 * 24 * 3_600).toZonedDateTimeISO('Europe/Berlin');
  const wrong = `on ${inThreeDays.toLocaleString('en-GB', { weekday: 'long' })}`;
  const { rows } = await owner.query('select given_name from interviewer where id = $1', [
    one.recipientId,
  ]);
  const saved = await save(one.jamie.client, one.id, text(wrong, rows[0].given_name));
  expect(saved.__typename).toBe('FollowUp');
  await schedule(one.jamie.client, one.id, soon(3_600), { expectedVersion: 1 });
  await owner.query(`update message set accepted = '{}' where follow_up_id = $1`, [one.id]);
  await comeUp(one.id);
  const { message } = await back(one.jamie.client, one.id);
  expect(message.failure).toContain(`not “${wrong}”`);

  await schedule(one.jamie.client, one.id, soon(3_600), { expectedVersion: 1 });
  await comeUp(one.id);
  await until('the mail', async () => to(one.address).length === 1);
});

test('a coach’s reason counts for what was known then, and not for what is new', async () => {
  const { jamie, id, address, recipientId } = await setUp();
  const body = 'Dear [Name],\n\nThank you.\n\nJamie';
  await save(coach.client, id, body);
  expect(await schedule(jamie.client, id, soon(3_600), { expectedVersion: 1 })).toMatchObject({
    __typename: 'NotReady',
  });
  const reason = { expectedVersion: 1, overrideReason: 'They asked for a form letter.' };
  expect(await schedule(coach.client, id, soon(3_600), reason)).toMatchObject({
    status: 'SCHEDULED',
  });
  expect((await read(jamie.client, id)).message.sentBy).toBe('Maya Lindqvist');
  await comeUp(id);
  await until('the mail', async () => to(address).length === 1);

  const other = await setUp();
  await save(coach.client, other.id, body);
  await schedule(coach.client, other.id, soon(3_600), reason);
  await owner.query(
    `update message set accepted = accepted[2:] where follow_up_id = $1 and accepted <> '{}'`,
    [other.id],
  );
  await comeUp(other.id);
  await back(other.jamie.client, other.id);
  expect(to(other.address)).toEqual([]);
  expect(recipientId).not.toBe(other.recipientId);
  const told = await mailAbout(coach.email, other.id);
  expect(told.subject).toMatch(/^Jamie Carter’s message to /);
});

test('a message that waits its turn is judged for the time it was meant for, a later one for now', async () => {
  const scheduled = async (minutesAgo: number) => {
    const one = await setUp();
    await schedule(one.jamie.client, one.id, soon(3_600));
    await owner.query(
      `update follow_up set expires_at = now() - make_interval(mins => $2) + interval '1 second' where id = $1`,
      [one.id, minutesAgo],
    );
    await comeUp(one.id, minutesAgo);
    return one;
  };
  const inTime = await scheduled(grace.minutes - 1);
  await until('the mail', async () => to(inTime.address).length === 1);
  const late = await scheduled(grace.minutes + 1);
  const { message } = await back(late.jamie.client, late.id);
  expect(message.failure).toBe('The time for this follow-up is over.');
  expect(to(late.address)).toEqual([]);
});

test('a refusal for good reaches the candidate once, in the server’s own words', async () => {
  const { jamie, id } = await setUp();
  smtp.mood = 'refuses';
  await schedule(jamie.client, id, soon(2));
  const mail = await mailAbout(jamie.email, id);
  expect(mail.subject).toMatch(/^Your message to .+ could not be delivered$/);
  expect(mail.text).toContain(
    'The mail server refused it. In its own words: “550 5.1.1 no such person”',
  );
  const told = await deliveries(id, 'unsent');
  expect(told).toHaveLength(1);
  await until('its end', async () => (await deliveries(id, 'unsent'))[0].state === 'sent');
  await expireAndReRing(app.app);
  expect(await read(jamie.client, id)).toMatchObject({ message: { state: 'FAILED' } });
  expect(
    to(jamie.email).filter(({ subject }) => subject?.includes('could not be delivered')),
  ).toHaveLength(1);
});

test('a mail server that is busy is tried for two days, and the candidate told after that', async () => {
  const { jamie, id, address } = await setUp();
  smtp.mood = 'busy';
  await schedule(jamie.client, id, soon(1));
  const tried = (attempts: number) =>
    until(`try ${attempts}`, async () => {
      const [row] = await deliveries(id, 'message');
      return row.attempts === attempts && row.state !== 'claimed' && row;
    });
  await tried(1);
  const again = async (attempts: number, until: string) => {
    await owner.query(
      `update delivery set try_at = now(), attempts = $2, until = now() + $3::interval
       where subject_id = $1 and kind = 'message'`,
      [id, attempts, until],
    );
    await expireAndReRing(app.app);
  };
  await again(20, '1 minute');
  expect((await tried(21)).state).toBe('pending');
  await again(21, '-1 second');
  expect((await tried(22)).state).toBe('dead');
  const mail = await mailAbout(jamie.email, id);
  expect(mail.text).toContain('In its own words: “451 4.2.1 busy”');
  expect(to(address)).toEqual([]);
});

test('whoever wants no mails of it reads it in the inbox alone', async () => {
  const { jamie, id } = await setUp();
  const { changePreferences } = await jamie.client.get(
    `mutation { changePreferences(input: { channels: [{ kind: MESSAGE, mail: false }] }) { __typename } }`,
  );
  expect(changePreferences.__typename).toBe('Viewer');
  smtp.mood = 'refuses';
  await schedule(jamie.client, id, soon(1));
  await until('its end', async () => (await deliveries(id, 'unsent'))[0]?.state === 'noted');
  const { rows } = await owner.query('select kind from notice where follow_up_id = $1', [id]);
  expect(rows).toEqual([{ kind: 'message' }]);
  expect(to(jamie.email).filter(({ text }) => text?.includes(id))).toEqual([]);
});

test('fifty schedulings at once make one mail', async () => {
  const { jamie, id, address } = await setUp();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => schedule(jamie.client, id, soon(3 + (index % 5)))),
  );
  expect(answers.filter(({ __typename }) => __typename === 'FollowUp')).toHaveLength(1);
  await until('the end', async () => (await read(jamie.client, id)).status === 'SENT');
  expect(to(address)).toHaveLength(1);
});
