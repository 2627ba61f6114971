import { asOwner } from './rows.js';
import { until } from './until.js';

/** Waits until so many statements of a database wait for a lock. */
export const lockWaits = ({ databaseUrl }: { databaseUrl: string }, count: number) =>
  until(`${count} statements that wait for a lock`, async () => {
    const waiting = await asOwner(
      databaseUrl,
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length === count;
  });
