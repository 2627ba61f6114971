import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Client } from './client.js';
import { freePort } from './freePort.js';
import { startSmtp } from './smtp.js';
import { until } from './until.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const name = `production_${randomBytes(6).toString('hex')}`;
const redisUrl = inject('redisUrl');
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let env: Record<string, string>;
const processes: ChildProcess[] = [];
const ports: number[] = [];

/** The same build as separate processes: two apis, two workers, on given Postgres, Redis and SMTP. */
beforeAll(async () => {
  smtp = await startSmtp();
  const url = new URL(inject('postgresUrl'));
  await onServer(`create database ${name}`);
  url.pathname = name;
  env = {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: url.href,
    SMTP_URL: smtp.url,
    SECRET: randomBytes(32).toString('hex'),
    BASE_URL: 'http://afterword.example',
    LOG_LEVEL: 'warn',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  };
  for (const role of ['api', 'api', 'worker', 'worker']) {
    const port = await freePort();
    if (role === 'api') ports.push(port);
    processes.push(
      spawn(process.execPath, [main, '--role', role], {
        env: { ...env, PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
  }
  for (const port of ports)
    await until(
      `the api on ${port}`,
      () =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          (response) => response.ok,
          () => false,
        ),
      60,
    );
}, 120_000);

afterAll(async () => {
  const ends = processes
    .filter((child) => child.exitCode === null)
    .map((child) => once(child, 'exit'));
  for (const child of processes) child.kill('SIGTERM');
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual(ends.map(() => 0));
  await smtp.stop();
  await onServer(`drop database ${name} with (force)`);
  for (const role of ['app', 'worker', 'auth']) await onServer(`drop role ${name}_${role}`);
});

test('what one api takes in, a worker sends, and the other api knows', async () => {
  const [one, other] = ports.map((port) => new Client(`http://127.0.0.1:${port}`)) as [
    Client,
    Client,
  ];
  const email = 'maya@example.com';
  const password = 'correct horse battery';
  await one.get('mutation($email: String!) { signUp(email: $email) { __typename } }', { email });
  const [letter] = await until('the mail', async () => smtp.received.length > 0 && smtp.received);
  const [, key] = /\/verify-email\?key=([\w-]+)/.exec(letter?.text ?? '') ?? [];
  smtp.received.length = 0;
  await one.get(
    'mutation($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }',
    { input: { key, name: 'Maya Lindqvist', password, zone: 'Europe/Stockholm' } },
  );
  const { createTeam } = await one.get(
    'mutation { createTeam(input: { name: "Team", zone: "Europe/Stockholm" }) { ... on Team { id } } }',
  );
  const count = 20;
  for (let index = 0; index < count; index++)
    await one.get(
      `mutation($teamId: ID!, $email: String!) { inviteCandidate(input: { teamId: $teamId,
        givenName: "A", familyName: "B", email: $email }) { __typename } }`,
      { teamId: createTeam.id, email: `candidate${index}@example.com` },
    );
  await until('all invitations', async () => smtp.received.length >= count);
  expect(new Set(smtp.received.map((mail) => mail.to?.[0]?.address)).size).toBe(count);
  expect(smtp.received).toHaveLength(count);
  expect(smtp.received[0]?.text).toContain('http://afterword.example/invitation/');

  await other.get('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email, password },
  });
  const { team } = await other.get(
    'query($id: ID!) { team(id: $id) { candidates(first: 100) { edges { node { id } } } } }',
    { id: createTeam.id },
  );
  expect(team.candidates.edges).toHaveLength(count);
});

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
