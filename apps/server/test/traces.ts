import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import PostalMime from 'postal-mime';
import type { TestApp } from './startApp.js';

/** The tables, of whichever schema, with a row that says `word` somewhere, in capitals or not. */
export async function tablesWith({ databaseUrl }: TestApp, word: string): Promise<string[]> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await owner.query(`select from ${name} t where t::text ilike $1 limit 1`, [
        `%${word}%`,
      ]);
      if (hit.rowCount) found.push(name);
    }
    return found;
  } finally {
    await owner.end();
  }
}

/** The keys of a Redis that say `word`, or hold it in whatever they hold. */
export async function keysWith(redisUrl: string, word: string): Promise<string[]> {
  const redis = new Redis(redisUrl);
  try {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const bytes = await redis.dumpBuffer(key);
      const all = `${key} ${bytes?.toString('latin1') ?? ''}`.toLowerCase();
      if (all.includes(word.toLowerCase())) found.push(key);
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

/** The subjects of caught mails that say `word`, in whichever part. */
export async function mailsWith({ config }: TestApp, word: string): Promise<string[]> {
  const folder = join(config.dataDir, 'mail');
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const source = await readWhole(join(folder, name));
    const mail = await PostalMime.parse(source);
    const all = `${source} ${JSON.stringify(mail)}`.toLowerCase();
    if (all.includes(word.toLowerCase())) found.push(mail.subject ?? name);
  }
  return found;
}

/** What is being caught just now has another name once it is whole. */
const readWhole = (file: string) =>
  readFile(file).catch((error: { code?: string }) => {
    if (error.code !== 'ENOENT') throw error;
    return readFile(file.replace(/\.unfinished$/, ''));
  });
