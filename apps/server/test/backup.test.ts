import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Temporal } from '@afterword/engine';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Config, readConfig } from '../src/config.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/embedded/postgres.js';
import { expireAndReRing } from '../src/features/deliveries/reconcile.js';
import { createLog } from '../src/log.js';
import { run } from '../src/run.js';
import { Client } from './client.js';
import { readyExport, unpack } from './exports.js';
import { freePort } from './freePort.js';
import { mailedEach } from './notices.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from './people.js';
import { asOwner } from './rows.js';
import { startSmtp } from './smtp.js';
import type { TestApp } from './startApp.js';
import { until } from './until.js';

const sh = (...line: string[]) => promisify(execFile)(line[0] ?? '', line.slice(1));
const operator = fileURLToPath(new URL('../dist/operator.js', import.meta.url));
const secret = 'a secret for tests, long enough to be one';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let config: Config;
let first: string;
let second: string;
let postgres: EmbeddedPostgres;
let running: TestApp | undefined;

/** A whole installation on the cluster in this folder, under an address that stays the same. */
async function start(dataDir: string): Promise<TestApp> {
  postgres = await startEmbeddedPostgres({ dataDir, throwaway: true });
  const parts = { databaseUrl: postgres.url, smtpUrl: smtp.url, secret };
  const app = await run(config, parts, createLog('silent'));
  const mailsTo = (address: string) =>
    smtp.received.filter((mail) => mail.to?.[0]?.address === address);
  const caught = (address: string) =>
    mailsTo(address).map((email) => {
      return { id: '', receivedAt: app.app.clock(), email, source: Buffer.alloc(0) };
    });
  return {
    ...{ ...app, config, databaseUrl: postgres.url, caughtAt: smtp.url },
    client: () => new Client(config.baseUrl),
    mailsTo: async (address) => caught(address),
    mailTo: (address, fits = () => true) =>
      until(`a mail to ${address}`, async () => caught(address).find(fits)),
  };
}

/** What `pg_basebackup` does, with the same two functions: it takes PostgreSQL 18's own, which may not be here. */
async function backUp(data: string, to: string): Promise<void> {
  const owner = new pg.Client(postgres.url);
  await owner.connect();
  try {
    await owner.query(`select pg_backup_start('drill', true)`);
    await mkdir(to, { recursive: true });
    const archive = join(to, 'base.tar');
    // A file that changes or goes while it is read is no harm; tar says 1 then, and 2 when it failed.
    const leftOut = ['pg_wal/*', 'postmaster.*', 'server.log'].map((one) => `--exclude=./${one}`);
    await sh('tar', '-C', data, ...leftOut, '-cf', archive, '.').catch((error) => {
      if (error.code !== 1) throw error;
    });
    const { rows } = await owner.query('select labelfile from pg_backup_stop(false)');
    await writeFile(join(to, 'backup_label'), rows[0].labelfile);
    await sh('tar', '-C', data, '-cf', join(to, 'wal.tar'), './pg_wal');
    await sh('cp', '-p', join(dirname(data), 'password'), to);
  } finally {
    await owner.end();
  }
}

/** Lays a backup down where an installation looks for its cluster. */
async function restore(from: string, dataDir: string): Promise<void> {
  const data = join(dataDir, 'postgres/cluster/data');
  await mkdir(data, { recursive: true });
  for (const name of ['base.tar', 'wal.tar']) await sh('tar', '-C', data, '-xpf', join(from, name));
  await sh('cp', join(from, 'backup_label'), data);
  await sh('cp', '-p', join(from, 'password'), dirname(data));
  const { uid, gid } = await stat(join(dirname(data), 'password'));
  await sh('chown', '-R', `${uid}:${gid}`, join(dataDir, 'postgres'));
  await sh('chmod', '-R', 'go-rwx', join(dataDir, 'postgres'));
}

beforeAll(async () => {
  smtp = await startSmtp();
  const port = String(await freePort());
  config = { ...readConfig({ PORT: port }, []), undoSeconds: 0 };
  [first = '', second = ''] = await Promise.all(
    ['first', 'second'].map((name) => mkdtemp(join(tmpdir(), `afterword-${name}-`))),
  );
  for (const folder of [first, second]) await chmod(folder, 0o755);
});
afterAll(async () => {
  await running?.stop();
  await postgres?.stop();
  await smtp.stop();
  for (const folder of [first, second]) await rm(folder, { recursive: true, force: true });
});

const wakingZone = () =>
  ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Honolulu'].find((zone) => {
    const { hour } = Temporal.Now.zonedDateTimeISO(zone);
    return hour >= 8 && hour < 20;
  }) ?? 'Pacific/Auckland';

test('what was backed up is all there again, rings once when it is due, and nothing leaves a second time', async () => {
  const before = await start(first);
  running = before;
  const sql = (text: string, values: unknown[] = []) => asOwner(postgres.url, text, values);
  const zone = wakingZone();
  const coach = await coachWithTeam(before, zone);
  await mailedEach(coach.client);
  const jamie = await joinedCandidate(before, coach, { zone });
  const held = async (hoursAgo: number) => {
    const interview = interviewHeld(hoursAgo, before.app.clock());
    const panel = interview.panel.map((one) => ({ ...one, email: `${randomUUID()}.${one.email}` }));
    const { followUps } = await record(jamie.client, jamie.candidateId, { ...interview, panel });
    return panel.map(({ givenName, email }) => ({
      email,
      id: followUps.find(
        (one: { kind: string; recipient: { name: string } }) =>
          one.kind === 'THANK_YOU' && one.recipient.name.startsWith(givenName),
      ).id as string,
    }));
  };
  const [sent, flying] = await held(2);
  const [planned, unused] = await held(3);
  const [rung, coming] = await held(30);
  if (!sent || !flying || !planned || !rung || !coming) throw new Error(`no plan ${unused}`);
  const write = async (followUpId: string, at?: Temporal.Instant) => {
    const act = at ? 'schedule' : 'send';
    const { done } = await jamie.client.get(
      `mutation($input: ${at ? 'Schedule' : 'Send'}MessageInput!) { done: ${act}Message(input: $input) {
        __typename ... on Problem { message } } }`,
      { input: { followUpId, expectedVersion: 0, ...(at && { at: at.toString() }) } },
    );
    expect(done).toEqual({ __typename: 'FollowUp' });
  };
  const mailsTo = (address: string) =>
    smtp.received.filter(({ to }) => to?.[0]?.address === address);
  const nudges = (id: string) => mailsTo(coach.email).filter(({ text }) => text?.includes(id));
  const interviewOf = async (id: string): Promise<string> =>
    (await sql('select interview_id as id from follow_up where id = $1', [id]))[0].id;

  // Before: one message has left, one is with the mail server, one is scheduled; an export is ready.
  await write(sent.id);
  await until('the first mail', async () => mailsTo(sent.email).length > 0);
  const at = before.app.clock().add({ hours: 1 });
  await write(planned.id, at);
  const exported = await readyExport(jamie.client);
  smtp.mood = 'thinks';
  await write(flying.id);
  await until('the mail server to think', async () => smtp.thinking);
  // One reminder is due and cannot be taken for as long as the backup takes.
  const holder = new pg.Client(postgres.url);
  await holder.connect();
  const nudge = `kind = 'reminder' and nudge like 'coach %' and subject_id = '${rung.id}'`;
  await holder.query(`begin; update delivery set due_at = now() + interval '1 s', try_at = now() + interval '1 s'
    where ${nudge}; commit; begin; select from delivery where ${nudge} for update`);
  await until(
    'it to be due',
    async () => (await sql(`select try_at < now() as due from delivery where ${nudge}`))[0].due,
  );
  const [{ data_directory: data }] = await sql('show data_directory');
  const backup = join(first, 'backup');
  await backUp(data, backup);

  // After: both leave, which the backup does not know. Then everything is lost.
  await holder.query('commit');
  await holder.end();
  smtp.mood = 'takes';
  await until('the mail', async () => mailsTo(flying.email).length > 0);
  await until('the nudge', async () => nudges(await interviewOf(rung.id)).length > 0);
  const lostAt = before.app.clock();
  await running.stop();
  running = undefined;
  await postgres.stop();
  await rm(data, { recursive: true });

  await restore(backup, second);
  postgres = await startEmbeddedPostgres({ dataDir: second, throwaway: true });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [operator, 'skip-until', lostAt.toString()],
    {
      env: {
        ...{ PATH: process.env.PATH, PORT: String(config.port), BASE_URL: config.baseUrl },
        ...{ DATABASE_URL: postgres.url, SMTP_URL: smtp.url, SECRET: secret },
      },
    },
  );
  expect(stdout).toBe('1 expired, 1 messages are drafts again.\n');
  await postgres.stop();
  const after = await start(second);
  running = after;

  // Everything is there, the session too.
  const { followUp } = await jamie.client.get(
    'query($id: ID!) { followUp(id: $id) { status message { state sendAt failure } } }',
    { id: planned.id },
  );
  expect(followUp.message).toEqual({
    state: 'SCHEDULED',
    sendAt: at.round('millisecond').toString(),
    failure: null,
  });
  expect((await unpack(jamie.client, exported.id)).records.applications).not.toHaveLength(0);
  const back = await jamie.client.get(
    'query($id: ID!) { followUp(id: $id) { message { state failure } } }',
    {
      id: flying.id,
    },
  );
  expect(back.followUp.message).toEqual({
    state: 'FAILED',
    failure: expect.stringContaining('may have left before'),
  });
  await until('the writer to be told', async () =>
    mailsTo(jamie.email).some(({ text }) => text?.includes('restored from a backup')),
  );

  // What was to come rings, once.
  const comes = `kind = 'reminder' and nudge like 'coach %' and subject_id = '${coming.id}'`;
  await sql(`update delivery set due_at = now(), try_at = now() where ${comes}`);
  await expireAndReRing(after.app);
  await until(
    'the other nudge',
    async () => (await sql(`select state from delivery where ${comes}`))[0].state === 'sent',
  );
  await sql(
    `update delivery set due_at = now(), try_at = now() where kind = 'message' and subject_id = $1`,
    [planned.id],
  );
  await until('the scheduled mail', async () => mailsTo(planned.email).length > 0);
  await until(
    'all that is due to have ended',
    async () =>
      (
        await sql(
          `select from delivery where state = 'claimed' or state = 'pending' and try_at <= now()`,
        )
      ).length === 0,
  );
  for (const { email } of [sent, flying, planned]) expect(mailsTo(email), email).toHaveLength(1);
  const told = nudges(await interviewOf(rung.id));
  expect(told).toHaveLength(2);
  expect(new Set(told.map(({ messageId }) => messageId)).size).toBe(2);
}, 60_000);
