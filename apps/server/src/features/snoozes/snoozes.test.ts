import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let followUpId: string;

beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app, 'UTC');
  jamie = await joinedCandidate(app, coach, { zone: 'UTC' });
});
afterAll(() => app.stop());
beforeEach(async () => {
  // Nothing rings by itself yet, whatever the hour.
  const held = interviewHeld(0.5, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, held);
  followUpId = followUps[0].id;
});

const fields = `__typename ... on FollowUp { id snooze { until setAt } }
  ... on InvalidInput { fields { field message value allowed } } ... on Problem { message }`;
const snooze = async (client: Client, at: Temporal.Instant | string, id = followUpId) =>
  (
    await client.get(
      `mutation($id: ID!, $at: DateTime!) { snoozeFollowUp(followUpId: $id, until: $at) { ${fields} } }`,
      { id, at: at.toString() },
    )
  ).snoozeFollowUp;
const say = async (
  client: Client,
  mutation: 'muteFollowUp' | 'unsnoozeFollowUp' | 'skipFollowUp',
) =>
  (
    await client.get(`mutation($id: ID!) { ${mutation}(followUpId: $id) { ${fields} } }`, {
      id: followUpId,
    })
  )[mutation];

/** What is to ring or has rung for the candidate, or for a coach by id. */
const reminders = async (coachId?: string) => {
  const rows = await asOwner(
    app.databaseUrl,
    `select nudge, state, due_at as at from delivery where subject_id = $1 and kind = 'reminder'
       and case when $2::text is null then nudge not like 'coach %' else nudge = 'coach ' || $2 end
     order by due_at`,
    [followUpId, coachId],
  );
  return rows.map(({ nudge, state, at }) => ({ nudge, state, at: at.toISOString() as string }));
};
const pending = async (coachId?: string) =>
  (await reminders(coachId)).filter(({ state }) => state === 'pending');
const noonIn = (days: number) =>
  app.app.clock().toZonedDateTimeISO('UTC').add({ days }).withPlainTime('12:00').toInstant();

describe('Putting off a reminder', () => {
  test('lets it ring at its new time, and says so to whoever did', async () => {
    const at = noonIn(20);
    expect(await snooze(jamie.client, at)).toMatchObject({
      __typename: 'FollowUp',
      snooze: { until: at.toString() },
    });
    const rings = await pending();
    expect(rings).toHaveLength(1);
    expect(Date.parse(rings[0]?.at ?? '')).toBe(at.epochMilliseconds);
    const { followUp } = await coach.client.get(
      `{ followUp(id: "${followUpId}") { snooze { until } } }`,
    );
    expect(followUp.snooze).toBeNull();
  });

  test('is for oneself: the coach is reminded as before', async () => {
    const coachId = await userIdOf(coach.client);
    const before = await pending(coachId);
    await snooze(jamie.client, noonIn(20));
    expect(await pending(coachId)).toEqual(before);
    await snooze(coach.client, noonIn(30));
    const [moved] = await pending(coachId);
    expect(Date.parse(moved?.at ?? '')).toBe(noonIn(30).epochMilliseconds);
    expect(Date.parse((await pending())[0]?.at ?? '')).toBe(noonIn(20).epochMilliseconds);
  });

  test('is deferred by quiet hours', async () => {
    const night = noonIn(20).add({ hours: 11 });
    await snooze(jamie.client, night);
    expect(Date.parse((await pending())[0]?.at ?? '')).toBe(
      night.add({ hours: 9 }).epochMilliseconds,
    );
  });

  test.each([
    ['has passed', () => app.app.clock().subtract({ seconds: 1 })],
    ['is more than 60 days ahead', () => app.app.clock().add({ hours: 60 * 24, minutes: 5 })],
  ])('is refused until what %s', async (_, at) => {
    const before = await reminders();
    const refused = await snooze(jamie.client, at());
    expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'until' }] });
    expect(refused.fields[0].allowed).toMatch(/60 days/);
    expect(await reminders()).toEqual(before);
  });

  test('is refused for what is not to be done any more', async () => {
    await say(jamie.client, 'skipFollowUp');
    expect((await snooze(jamie.client, noonIn(2))).__typename).toBe('Conflict');
  });

  test('rings again when the last reminder has rung already, with one mail more', async () => {
    await until('what is pending to have been looked at', async () => {
      await asOwner(
        app.databaseUrl,
        `update delivery set due_at = now(), try_at = now() where subject_id = $1
           and nudge not like 'coach %' and state = 'pending'`,
        [followUpId],
      );
      await expireAndReRing(app.app);
      return (await pending()).length === 0;
    });
    const rung = await reminders();
    await snooze(jamie.client, noonIn(25));
    const again = await pending();
    expect(again).toHaveLength(1);
    expect(rung.map(({ nudge }) => nudge)).toContain(again[0]?.nudge);
  });
});

describe('Ending reminders of a follow-up', () => {
  test('silences all of them, and taking it back brings them back', async () => {
    const before = await pending();
    expect(before.length).toBeGreaterThan(0);
    expect(await say(jamie.client, 'muteFollowUp')).toMatchObject({ snooze: { until: null } });
    expect(await pending()).toEqual([]);
    expect(await say(jamie.client, 'unsnoozeFollowUp')).toMatchObject({ snooze: null });
    expect(await pending()).toEqual(before);
  });

  test('holds when the plan is made anew', async () => {
    await say(jamie.client, 'muteFollowUp');
    await coach.client.get(
      `mutation($id: ID!, $to: DateTime) { pinFollowUp(followUpId: $id, to: $to) { __typename } }`,
      { id: followUpId, to: app.app.clock().add({ hours: 5 }).toString() },
    );
    expect(await pending()).toEqual([]);
  });
});

test('what has rung does not ring again when putting it off is taken back', async () => {
  const early = await joinedCandidate(app, coach, { zone: 'UTC' });
  // Opened long ago: the first reminder leaves at once, unless it is night.
  const held = interviewHeld(30, app.app.clock());
  const { followUps } = await record(early.client, early.candidateId, held);
  followUpId = followUps[0].id;
  await until('the first to ring', async () => {
    await asOwner(
      app.databaseUrl,
      `update delivery set due_at = now() - interval '1 minute', try_at = now()
       where subject_id = $1 and nudge = 'overdue' and state = 'pending'`,
      [followUpId],
    );
    await expireAndReRing(app.app);
    return (await reminders()).some(({ state }) => state === 'sent');
  });
  const told = async () =>
    (await app.mailsTo(early.email)).filter(({ email }) => email.text?.includes(followUpId)).length;
  const mails = await until('its mail', told);
  await snooze(early.client, noonIn(3));
  expect(await pending()).toHaveLength(1);
  await say(early.client, 'unsnoozeFollowUp');
  expect((await pending()).filter(({ at }) => Date.parse(at) <= Date.now())).toEqual([]);
  expect(await told()).toBe(mails);
});

test('taking it back ends nobody else’s reminder that has come and not left yet', async () => {
  const early = await joinedCandidate(app, coach, { zone: 'UTC' });
  const coachId = await userIdOf(coach.client);
  const held = interviewHeld(49, app.app.clock());
  const { followUps } = await record(early.client, early.candidateId, held);
  followUpId = followUps[0].id;
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     select team_id, candidate_id, 'reminder', id, 'coach ' || $2, now() - interval '1 hour',
       now() + interval '1 day', now() + interval '1 hour' from follow_up where id = $1`,
    [followUpId, coachId],
  );
  await snooze(early.client, noonIn(3));
  await say(early.client, 'unsnoozeFollowUp');
  expect(await pending(coachId)).toHaveLength(1);
});
