import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, giveTo } from './account.js';
import { isAlive } from './lease.js';
import { putInPlace } from './native.js';
import { Refusal } from './refusal.js';

/** A database cluster on disk: PostgreSQL's data folder and the password of its superuser `postgres`. */
export interface Cluster {
  data: string;
  password: string;
}

/**
 * Opens the cluster kept in `folder`, making it first when there is none.
 *
 * A new cluster is built beside its final place and renamed when finished, so that an interrupted start leaves
 * nothing half-made behind.
 */
export async function openCluster(
  folder: string,
  native: string,
  account: Account,
  options: { throwaway: boolean; log(line: string): void },
): Promise<Cluster> {
  const cluster = join(folder, 'cluster');
  const passwordFile = 'password';
  if (!existsSync(cluster)) {
    options.log('Making a new database (a second or two)');
    removeLeftovers(folder);
    const unfinished = join(folder, `cluster.${process.pid}.${randomBytes(4).toString('hex')}`);
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(join(unfinished, passwordFile), randomBytes(24).toString('hex'), { mode: 0o600 });
    for (const path of [unfinished, join(unfinished, passwordFile)]) giveTo(account, path);
    await initdb(unfinished, native, account, options.throwaway);
    putInPlace(unfinished, cluster);
  }
  return {
    data: join(cluster, 'data'),
    password: readFileSync(join(cluster, passwordFile), 'utf8'),
  };
}

/** What a start that was killed half-way has left: `cluster.<process id>.<random>`. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^cluster\.(\d+)\./.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true });
  }
}

async function initdb(folder: string, native: string, account: Account, throwaway: boolean) {
  const initdbArguments = [
    ...['--pgdata', join(folder, 'data'), '--username', 'postgres'],
    ...['--pwfile', join(folder, 'password'), '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C'],
    ...(throwaway ? ['--no-sync'] : []),
  ];
  try {
    await promisify(execFile)(join(native, 'bin', 'initdb'), initdbArguments, {
      ...account,
      cwd: folder,
    });
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    rmSync(folder, { recursive: true });
    throw new Refusal(
      `A new database could not be made in ${dirname(folder)}: ${stderr?.trim() || cause}`,
      {
        cause,
      },
    );
  }
}
