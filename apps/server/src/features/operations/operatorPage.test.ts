import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { createServer } from '../../http/server.js';

let app: TestApp;
let logged = '';
let teamId: string;
const sql = (text: string, values: unknown[] = []) => asOwner(app.databaseUrl, text, values);

/** With a worker, on Redis where there is one; and a candidate whose reminders are all to come. */
beforeAll(async () => {
  const redisUrl = inject('redisUrl');
  app = await startApp(
    { redisUrl: redisUrl && new URL('/9', redisUrl).href },
    {
      write: (line) => {
        logged += line;
      },
    },
  );
  const coach = await coachWithTeam(app);
  teamId = coach.teamId;
  const jamie = await joinedCandidate(app, coach);
  await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
});
afterAll(() => app.stop());

const page = async (path = '/operator') => (await fetch(`${app.config.baseUrl}${path}`)).text();
const keyIn = (text: string) => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? '';
const press = (path: string, key: string) =>
  fetch(`${app.config.baseUrl}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ key }),
  });
const refusal = '550 5.1.1 <anna.weber@northwind.example>: no such user';
const stateOf = async (id: string) =>
  (await sql('select state, attempts from delivery where id = $1', [id]))[0];

/** So many copies of a reminder, given up a second after each other; answers their ids, the latest first. */
async function giveUp(count: number, kind = 'reminder', until = '1 day'): Promise<string[]> {
  const rows = await sql(
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at, state, attempts,
       last_error, ended_at)
     select team_id, candidate_id, $2, subject_id, gen_random_uuid()::text, now(), now() + $3::interval, now(), 'dead',
       12, $4, now() - n * interval '1 second'
     from generate_series(1, $1) n, (select * from delivery where nudge = 'opened' or kind = 'reminder' limit 1) d
     returning id`,
    [count, kind, until, refusal],
  );
  return rows.map(({ id }) => id);
}
beforeEach(() => sql(`delete from delivery where state = 'dead'`));

test('an installation in good order says so, its processes and versions too', async () => {
  const text = await page();
  expect(text).toContain('None. What cannot be sent after many tries is listed here.');
  expect(text).toContain(`${process.pid}@`);
  expect(text).toContain('api+worker');
  expect(text).toMatch(/PostgreSQL<\/dt><dd>18/);
  expect(text).toMatch(/Bells in \w+<\/dt><dd>\d/);
  expect(text).not.toMatch(/class="bad"|<script/);
});

test('a push is no mail that was sent', async () => {
  const sent = async () => /Sent in an hour<\/dt><dd>([\d,]+)/.exec(await page())?.[1];
  const before = await sent();
  const note = (channel: string) =>
    sql(
      `insert into send_ledger (delivery_id, version, recipient, channel, team_id, message_id, state, at)
       select id, 1, 'one', $1, team_id, 'one', 'accepted', now() from delivery limit 1`,
      [channel],
    );
  await note('push');
  expect(await sent()).toBe(before);
  await note('email');
  expect(Number(await sent())).toBe(Number(before) + 1);
  await sql(`delete from send_ledger where recipient = 'one'`);
});

test('a dead letter names its team and reason, and nobody', async () => {
  await giveUp(1);
  const text = await page();
  expect(text).toContain(teamId);
  expect(text).toContain('550 5.1.1 &#60;…&#62;: no such user');
  expect(text).not.toMatch(/anna|northwind|Jamie|Carter/i);
});

test('dead letters go on over pages, each once', async () => {
  const ids = await giveUp(51);
  const first = await page();
  const [, next = ''] = /href="(\/operator\?after=[^"]+)"/.exec(first) ?? [];
  const second = await page(next.replaceAll('&#38;', '&'));
  const on = (text: string) =>
    [...text.matchAll(/dead\/([\da-f-]{36})\/again/g)].map(([, id]) => id);
  expect([...on(first), ...on(second)]).toEqual(ids);
  expect(on(second)).toHaveLength(1);
  // A mark of no day there is begins at the beginning.
  const nowhere = `2026-13-99T00:00:00.000000Z_${ids[0]}`;
  expect(on(await page(`/operator?after=${nowhere}`))).toEqual(on(first));
});

test('trying again begins anew, goes to where the page is, and is in the log without anybody', async () => {
  const [id = ''] = await giveUp(1);
  const { status, headers } = await press(`/operator/dead/${id}/again`, keyIn(await page()));
  expect([status, headers.get('location')]).toEqual([303, '/operator?rung=1']);
  expect(await page('/operator?rung=1')).toContain('1 will be tried again at once.');
  expect(logged).toMatch(new RegExp(`"count":1,"delivery":"${id}","msg":"an operator had`));
  expect(logged).not.toContain('anna.weber');
  // The engine is asked again: no such reminder is planned.
  const ended = await until('it to end', async () => {
    const row = await stateOf(id);
    return row.state !== 'pending' && row.state !== 'claimed' && row;
  });
  expect(ended).toEqual({ state: 'withdrawn', attempts: 1 });
});

test('all are tried again by one press, but for messages and what is of no use any more', async () => {
  const useful = await giveUp(3);
  const left = [...(await giveUp(1, 'message')), ...(await giveUp(1, 'reminder', '-1 hour'))];
  const text = await page();
  for (const what of ['of no use any more', 'its writer’s again'])
    expect(text.split(`<td>${what}</td>`)).toHaveLength(2);
  const { headers } = await press('/operator/dead/again', keyIn(text));
  expect(headers.get('location')).toBe('/operator?rung=3');
  for (const id of useful) expect((await stateOf(id)).state).not.toBe('dead');
  for (const id of left) expect((await stateOf(id)).state).toBe('dead');
});

test('a form that is not ours, or too old, does nothing', async () => {
  const [id = ''] = await giveUp(1);
  const key = keyIn(await page());
  const [until = '', mac = ''] = key.split('.');
  for (const forged of [
    '',
    'x',
    `${Number(until) + 1}.${mac}`,
    `${until}.${mac.split('').reverse().join('')}`,
  ])
    expect((await press(`/operator/dead/${id}/again`, forged)).status).toBe(403);
  const clock = () => app.app.clock().add({ minutes: 61 });
  const later = await createServer({ ...app.app, clock });
  const old = await later.inject({
    method: 'POST',
    url: `/operator/dead/${id}/again`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `key=${key}`,
  });
  await later.close();
  expect(old.statusCode).toBe(403);
  expect((await stateOf(id)).state).toBe('dead');
  expect((await press(`/operator/dead/${randomUUID()}/again`, key)).headers.get('location')).toBe(
    '/operator?rung=0',
  );
});

test('what was missed is counted and listed', async () => {
  const [id] = await giveUp(1);
  await sql(`update delivery set state = 'expired', ended_at = now() where id = $1`, [id]);
  const text = await page();
  expect(text).toMatch(/class="bad"><dt>Missed in a day<\/dt><dd>1</);
  await sql('delete from delivery where id = $1', [id]);
});
