import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, post, type Reminded, reminded, titleOf, undoOf } from '../../../test/reminded.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let its: Reminded;
beforeAll(async () => {
  app = await startApp();
  its = await reminded(app);
});
afterAll(() => app.stop());
beforeEach(() => its.held());

const told = (what: string) => ({ code: 200, body: expect.stringContaining(what) });

describe('A click', () => {
  test('marks as sent, as its person, and the log says by a link', async () => {
    expect(await post(its.link('sent'))).toMatchObject(told('Recorded as sent'));
    expect(await its.factsOf('sent')).toEqual([{ by: its.jamieId }]);
    const { followUp } = await its.jamie.client.get(
      `{ followUp(id: "${its.followUpId}") { status } }`,
    );
    expect(followUp.status).toBe('SENT');
    const [entry] = await asOwner(
      app.databaseUrl,
      `select via, via_id, operation, actor_id from audit_entry order by at desc, id desc limit 1`,
    );
    expect(entry).toEqual({
      via: 'link',
      via_id: its.followUpId,
      operation: 'markSent',
      actor_id: its.jamieId,
    });
    expect(titleOf(await ask(its.link('stop')))).toBe('This is sent already');
  });

  test('puts an answer down', async () => {
    expect(await post(its.link('answered'))).toMatchObject(told('is put down'));
    expect(await its.factsOf('reply')).toEqual([{ by: its.jamieId }]);
  });

  test('puts reminders off for an hour, and undoes it', async () => {
    const done = await post(its.link('hour'));
    expect(done).toMatchObject(told('You are reminded of it again'));
    const [{ until: at, user_id }] = await its.snoozed();
    expect(user_id).toBe(its.jamieId);
    expect(Math.abs(at.getTime() - Date.now() - 3_600_000)).toBeLessThan(120_000);
    expect(await post(undoOf(done))).toMatchObject(told('reminded of it as planned'));
    expect(await its.snoozed()).toEqual([]);
  });

  test('puts them off until quiet hours end on the next day, on the clock of its person', async () => {
    await post(its.link('morning'));
    const [{ until: at }] = await its.snoozed();
    const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
      'Asia/Tokyo',
    );
    expect(local.toPlainTime().toString()).toBe('08:00:00');
    const today = app.app.clock().toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
    expect(local.toPlainDate().toString()).toBe(today.add({ days: 1 }).toString());
  });

  test('puts them off until a chosen time, on the clock of its person', async () => {
    const day = app.app.clock().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ days: 3 });
    expect(await post(its.link('later'), `until=${day}T10%3A30`)).toMatchObject(
      told('10:30 (your time)'),
    );
    const [{ until: at }] = await its.snoozed();
    expect(at.toISOString()).toBe(`${day}T01:30:00.000Z`);
  });

  test.each([
    ['no time', 'until='],
    ['no such day', 'until=2027-02-30T10%3A00'],
    ['no time at all', 'until=tomorrow'],
    ['the past', 'until=2020-02-03T10%3A00'],
    ['a year ahead', 'until=2199-02-03T10%3A00'],
  ])('of %s says so beside the field, keeps what was typed and saves nothing', async (_, body) => {
    const refused = await post(its.link('later'), body);
    expect(refused.code).toBe(422);
    expect(refused.body).toMatch(/id="problem" role="alert">[A-Z]/);
    expect(refused.body).toContain(`value="${decodeURIComponent(body.slice(6))}"`);
    expect(await its.snoozed()).toEqual([]);
  });

  test('ends reminders of this one, and undoes it', async () => {
    const done = await post(its.link('stop'));
    expect(done).toMatchObject(told('not reminded of this again'));
    expect(await its.snoozed()).toMatchObject([{ until: null, user_id: its.jamieId }]);
    await post(undoOf(done));
    expect(await its.snoozed()).toEqual([]);
  });

  test.each([
    ['sent', () => its.factsOf('sent')],
    ['answered', () => its.factsOf('reply')],
    ['hour', () => its.snoozed()],
    ['morning', () => its.snoozed()],
    ['stop', () => its.snoozed()],
  ])('of %s made five times does it once, and says that it is done', async (act, done) => {
    const url = its.link(act);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(url)));
    const titles = answers.map(titleOf).sort();
    expect(titles.filter((title) => title === 'Done')).toHaveLength(1);
    for (const title of titles) expect(title).toMatch(/^Done|already$/);
    const once = await done();
    expect(once).toHaveLength(1);
    expect(titleOf(await post(url))).toMatch(/already$/);
    expect(await done()).toEqual(once);
    expect(titleOf(await ask(url))).toMatch(/already$/);
  });

  test('is not made on what is not to be done any more', async () => {
    await its.jamie.client.get(
      `mutation { skipFollowUp(followUpId: "${its.followUpId}") { __typename } }`,
    );
    for (const act of ['sent', 'hour', 'stop'])
      expect(titleOf(await post(its.link(act)))).toBe('This was left out');
    expect([...(await its.factsOf('sent')), ...(await its.snoozed())]).toEqual([]);
  });

  test('on a message that is on its way says why it cannot be done', async () => {
    await asOwner(
      app.databaseUrl,
      `insert into message (follow_up_id, team_id, candidate_id, subject, body, state, version, written_by)
      select id, team_id, candidate_id, 'S', 'B', 'sending', 1, candidate_id from follow_up where id = $1`,
      [its.followUpId],
    );
    const answer = await post(its.link('sent'));
    expect(answer.code).toBe(409);
    expect(answer.body).toContain('on its way already');
    expect(await its.factsOf('sent')).toEqual([]);
  });
});
