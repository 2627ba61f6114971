import { readFileSync } from 'node:fs';
import type { App } from '../../context.js';
import { migrations } from '../../db/migrations/index.js';
import { readProcessName } from './processName.js';
import { type Backlog, readBacklog } from './readBacklog.js';

export interface Missed {
  kind: string;
  teamId: string;
  dueAt: Date;
  endedAt: Date;
}

export interface Installation {
  backlog: Backlog;
  /** Mails that a mail server took in the last hour. */
  sentInAnHour: number;
  missed: Missed[];
  missedInADay: number;
  /** Jobs of the doorbell; null when the queue does not answer. */
  bells: number | null;
  queue: string;
  processes: { roles: string; process: string; since: Date; connections: number }[];
  versions: [string, string][];
}

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const processes = `select application_name as name, min(backend_start) as since, count(*)::int as connections
  from pg_stat_activity where datname = current_database() and usename = current_user
  group by application_name order by application_name`;

/** How the whole installation stands, as far as its database and queue know. */
export async function readInstallation({ db, config, doorbell }: App): Promise<Installation> {
  const ask = <T>(sql: string): Promise<T[]> => db.worker.query(sql);
  const [backlog, [sent], missed, [day], bells, connected, [server]] = await Promise.all([
    readBacklog(db.worker),
    ask<{ count: number }>(
      `select count(*)::int as count from send_ledger where channel = 'email' and state = 'accepted' and at > now() - interval '1 hour'`,
    ),
    ask<Missed>(
      `select kind, team_id as "teamId", due_at as "dueAt", ended_at as "endedAt" from delivery
       where state = 'expired' order by ended_at desc limit 20`,
    ),
    ask<{ count: number }>(
      `select count(*)::int as count from delivery where state = 'expired' and ended_at > now() - interval '1 day'`,
    ),
    doorbell.waiting().catch(() => null),
    ask<{ name: string; since: Date; connections: number }>(processes),
    ask<{ server_version: string }>('show server_version'),
  ]);
  return {
    ...{ backlog, missed, bells },
    sentInAnHour: sent?.count ?? 0,
    missedInADay: day?.count ?? 0,
    queue: config.redisUrl ? 'Redis' : 'PostgreSQL',
    processes: connected.flatMap(({ name, ...row }) => {
      const process = readProcessName(name);
      return process ? [{ ...process, ...row }] : [];
    }),
    versions: [
      ['Afterword', version],
      ['Node.js', process.versions.node],
      ['PostgreSQL', server?.server_version ?? ''],
      ['Last migration', migrations.at(-1)?.name ?? ''],
    ],
  };
}
