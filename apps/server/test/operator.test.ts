import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asOwner } from './rows.js';

const operator = fileURLToPath(new URL('../dist/operator.js', import.meta.url));
const name = `operator_${randomBytes(6).toString('hex')}`;
const url = new URL(inject('postgresUrl'));
const env = {
  ...{ PATH: process.env.PATH, SMTP_URL: 'smtp://127.0.0.1:1', BASE_URL: 'http://localhost:4000' },
  ...{ SECRET: 'a secret for tests, long enough to be one', DATABASE_URL: '' },
};

beforeAll(async () => {
  await asOwner(url.href, `create database ${name}`);
  url.pathname = name;
  env.DATABASE_URL = url.href;
});
afterAll(async () => {
  await asOwner(inject('postgresUrl'), `drop database ${name}`);
  for (const role of ['app', 'worker', 'auth'])
    await asOwner(inject('postgresUrl'), `drop role ${name}_${role}`);
});

/** What whoever calls it so is told, and whether it went well. */
const call = (...argv: string[]) =>
  promisify(execFile)(process.execPath, [operator, ...argv], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );

test('makes the roles that a dump speaks of, once or again', async () => {
  for (let time = 0; time < 2; time++)
    expect(await call('make-roles')).toEqual({ code: 0, said: 'The roles are there.\n' });
  const rows = await asOwner(url.href, `select from pg_roles where rolname like '${name}\\_%'`);
  expect(rows).toHaveLength(3);
});

test.each([
  [[], 'npm run operator -- make-roles'],
  [['skip'], 'npm run operator -- make-roles'],
  [['skip-until'], '"" is no instant'],
  [['skip-until', '2026-11-22 09:30'], '"2026-11-22 09:30" is no instant'],
  [['skip-until', '2026-11-22T09:30:00Z', 'more'], 'npm run operator -- make-roles'],
])('%j is answered by what is allowed, and does nothing', async (argv, said) => {
  expect(await call(...argv)).toEqual({ code: 1, said: expect.stringContaining(said) });
});
