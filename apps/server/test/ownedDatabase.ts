import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDataSource } from '../src/db/dataSource.js';
import type { migrations } from '../src/db/migrations/index.js';
import { ensureRoles } from '../src/db/roles.js';
import { migrateAccounts } from '../src/features/accounts/auth.js';
import { asOwner } from './rows.js';

const secret = 'a secret for tests, long enough to be one';

/**
 * An empty database with the accounts' tables, whose owner is no superuser, so that the walls stand before the
 * owner too. `url` is a superuser's way in.
 */
export async function ownedDatabase() {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  const ownerUrl = new URL(server);
  ownerUrl.username = `${name}_owner`;
  ownerUrl.password = secret;
  await asOwner(server, `create role ${name}_owner login password '${secret}'`);
  await asOwner(server, `create database ${name} owner ${name}_owner`);
  url.pathname = name;
  ownerUrl.pathname = name;
  const superuser = new pg.Client(url.href);
  await superuser.connect();
  await ensureRoles(superuser, url.href, secret);
  await superuser.end();
  await asOwner(ownerUrl.href, 'create schema auth');
  await migrateAccounts(ownerUrl.href, secret);
  return {
    url: url.href,
    /** Brings the database up to `list`. */
    async migrate(list: typeof migrations) {
      const source = createDataSource(ownerUrl.href, { poolSize: 1 });
      await source.setOptions({ migrations: list }).initialize();
      await source.runMigrations({ transaction: 'each' });
      await source.destroy();
    },
    async drop() {
      await asOwner(server, `drop database ${name} with (force)`);
      for (const role of ['owner', 'app', 'worker', 'auth'])
        await asOwner(server, `drop role ${name}_${role}`);
    },
  };
}
