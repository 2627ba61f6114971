import { asOwner } from './rows.js';
import type { TestApp } from './startApp.js';
import { until } from './until.js';

/** Waits until a worker has planned anew whatever is to be. */
export const replanned = ({ databaseUrl }: Pick<TestApp, 'databaseUrl'>) =>
  until('all to be planned anew', async () => {
    const waiting = await asOwner(databaseUrl, `select from application where planned_with = ''`);
    return waiting.length === 0;
  });
