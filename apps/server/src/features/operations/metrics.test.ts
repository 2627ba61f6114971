import { Temporal } from '@afterword/engine';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startSmtp } from '../../../test/smtp.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { createDataSource } from '../../db/dataSource.js';
import { leaseSeconds } from '../deliveries/claim.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import { expireAndReRing } from '../deliveries/reconcile.js';
import { type Metrics, openMetrics } from './metrics.js';

let app: TestApp;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let followUps: { id: string }[];
let send: (followUpId?: string) => Promise<unknown>;
const sql = (text: string, values: unknown[] = []) => asOwner(app.databaseUrl, text, values);

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startApp({ smtpUrl: smtp.url });
  app.mailTo = (address) =>
    until(`a mail to ${address}`, async () => {
      const email = smtp.received.find((mail) => mail.to?.[0]?.address === address);
      return email && { id: '', receivedAt: app.app.clock(), email, source: Buffer.alloc(0) };
    });
  const jamie = await joinedCandidate(app, await coachWithTeam(app));
  const interview = interviewHeld(2, app.app.clock());
  ({ followUps } = await record(jamie.client, jamie.candidateId, interview));
  send = (followUpId) =>
    jamie.client.get(
      'mutation($id: ID!) { sendMessage(input: { followUpId: $id, expectedVersion: 0 }) { __typename } }',
      { id: followUpId },
    );
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

/** A figure as Prometheus would read it. */
async function figure(name: string, metrics: Metrics = app.app.metrics): Promise<number> {
  const lines = (await metrics.scrape()).split('\n');
  const line = lines.find((each) => each.startsWith(`${name} `));
  if (!line) throw new Error(`${name} is not said`);
  return Number(line.split(' ').at(-1));
}
const becomes = (name: string, value: number) =>
  until(`${name} to be ${value}`, async () => (await figure(`afterword_${name}`)) === value);

test('what is sent is counted, from the claim to the end', async () => {
  await becomes('deliveries_ended_total{kind="message",state="sent"}', 0);
  await send(followUps[0]?.id);
  await becomes('deliveries_ended_total{kind="message",state="sent"}', 1);
  await becomes('deliveries_claimed_total{kind="message"}', 1);
  await becomes('delivery_start_lateness_seconds_count{kind="message"}', 1);
});

test('what may come twice, is tried again and is given up is counted', async () => {
  smtp.mood = 'takes and hangs up';
  await send(followUps[1]?.id);
  await becomes('deliveries_retried_total{kind="message"}', 1);
  await becomes('deliveries_unknown_total{kind="message"}', 1);
  await becomes('deliveries_waiting_to_retry', 1);
  await sql(`update delivery set try_at = now() where kind = 'message' and state = 'pending'`);
  await becomes('deliveries_ended_total{kind="message",state="dead"}', 1);
  await becomes('deliveries_dead', 1);
  await becomes('deliveries_unknown_total{kind="message"}', 2);
  smtp.mood = 'takes';
});

test('what came too late is counted as missed', async () => {
  await sql(
    `update delivery set try_at = now(), due_at = now() - interval '1 hour', until = now() - interval '1 minute'
     where id = (select id from delivery where kind = 'reminder' and state = 'pending' limit 1)`,
  );
  await expireAndReRing(app.app);
  await becomes('deliveries_ended_total{kind="reminder",state="expired"}', 1);
});

test('what is due and nobody takes is seen, and how old it is', async () => {
  const holder = new pg.Client(app.databaseUrl);
  await holder.connect();
  await holder.query('begin');
  const { rows } = await holder.query(
    `select id from delivery where kind = 'reminder' and state = 'pending' order by try_at desc limit 1 for update`,
  );
  await holder.query(
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at, state, token, lease_until)
     select team_id, candidate_id, kind, subject_id, 'held', now(), until, now() - interval '90 s', 'claimed',
       gen_random_uuid(), now() + interval '1 h' from delivery where id = $1`,
    [rows[0].id],
  );
  await holder.query('commit');
  await becomes('deliveries_claimed', 1);
  expect(await figure('afterword_deliveries_oldest_due_seconds')).toBeGreaterThanOrEqual(90);
  await holder.query(`delete from delivery where nudge = 'held'`);
  await holder.end();
});

test('bells and connections are seen', async () => {
  await app.app.doorbell.ring(app.app.clock().add({ minutes: 30 }));
  await until('a bell', async () => (await figure('afterword_queue_bells')) > 0);
  for (const pool of ['worker', 'postman'])
    expect(
      await figure(`afterword_database_connections{pool="${pool}",state="open"}`),
    ).toBeGreaterThan(0);
});

test('without its database it says so, and the rest all the same', async () => {
  const metrics = openMetrics();
  const nowhere = createDataSource('postgres://127.0.0.1:1/nowhere', { poolSize: 1 });
  metrics.watchBacklog(nowhere, app.app.doorbell);
  expect(await figure('afterword_database_answers', metrics)).toBe(0);
  expect(await figure('afterword_deliveries_due', metrics)).toBeNaN();
  expect(await figure('afterword_deliveries_claimed_total{kind="review"}', metrics)).toBe(0);
  expect(await figure('afterword_database_answers')).toBe(1);
});

test('lateness is from the time to the first claim, by the clock of the database', async () => {
  const metrics = openMetrics();
  const tryAt = Temporal.Instant.from('2026-11-22T09:00:00Z');
  /** Written an hour before it was due, or so many seconds after. */
  const claim = (attempts: number, seconds: number, writtenAfter = -3_600) =>
    ({
      ...{ kind: 'reminder', attempts, tryAt, id: idOf(tryAt.add({ seconds: writtenAfter })) },
      leaseUntil: tryAt.add({ seconds: seconds + leaseSeconds }),
    }) as Delivery;
  metrics.claimed([claim(1, 2), claim(1, 40), claim(2, 900), claim(1, 500, 499)], leaseSeconds);
  const sum = 'afterword_delivery_start_lateness_seconds';
  expect(await figure(`${sum}_sum{kind="reminder"}`, metrics)).toBe(43);
  expect(await figure(`${sum}_bucket{le="2.5",kind="reminder"}`, metrics)).toBe(2);
  expect(await figure('afterword_deliveries_claimed_total{kind="reminder"}', metrics)).toBe(4);
});

/** As `uuidv7()` makes them: the first 48 bits are the time in ms. */
const idOf = ({ epochMilliseconds }: Temporal.Instant) => {
  const hex = epochMilliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};
