import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { enterAs } from './enterAs.js';
import { ownTables } from './ownTables.js';
import { recoveryCodes } from './recoveryCodes.js';

/** How it is told where a request came from; clients cannot set it, since we make these headers. */
export const addressHeader = 'x-client-address';

const day = 24 * 60 * 60;

/** How the names of its cookies begin: over HTTPS so that no other host can set one for ours. */
export const cookiePrefix = (baseUrl: string) =>
  baseUrl.startsWith('https:') ? '__Host-afterword' : 'afterword';

function options(pool: pg.Pool, secret: string, baseUrl: string) {
  return {
    appName: 'Afterword',
    database: pool,
    secret,
    baseURL: baseUrl,
    telemetry: { enabled: false },
    // It would write people's addresses; what it throws reaches our own log.
    logger: { disabled: true },
    // Accounts are opened by us, once an address is proven.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
    },
    session: { expiresIn: 30 * day, updateAge: day },
    user: { additionalFields: { zone: { type: 'string' as const, required: true } } },
    verification: { storeIdentifier: 'hashed' as const },
    // Our own throttle counts the attempts of an account, whatever they go through.
    plugins: [
      twoFactor({
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
      }),
      enterAs,
    ],
    advanced: {
      cookiePrefix: cookiePrefix(baseUrl),
      // Its own prefix would be `__Secure-`, which a neighbouring host could set.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: baseUrl.startsWith('https:') },
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  };
}

function poolOn(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: '-c search_path=auth',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
  });
  // An idle connection that is lost is replaced; without a listener its error would end the process.
  return pool.on('error', () => {});
}

/** Brings better-auth's tables, and ours beside them in the schema `auth`, up to this version. */
export async function migrateAccounts(ownerUrl: string, secret: string): Promise<void> {
  const pool = poolOn(ownerUrl, 1);
  try {
    const { runMigrations } = await getMigrations(options(pool, secret, 'http://localhost'));
    await runMigrations();
    await pool.query(ownTables);
  } finally {
    await pool.end();
  }
}

/**
 * Accounts, sessions and second factors, by better-auth under the database role `auth`; `rows` asks
 * its tables directly, under the same role.
 */
export function createAccounts(authUrl: string, secret: string, baseUrl: string) {
  const pool = poolOn(authUrl, 5);
  const auth = betterAuth(options(pool, secret, baseUrl));
  return {
    api: auth.api,
    /** Its hashing, links and records. */
    parts: () => auth.$context,
    async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
      return (await pool.query<Row>(sql, values)).rows;
    },
    close: () => pool.end(),
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
