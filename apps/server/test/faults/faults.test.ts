import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Queue, startInstallations } from './installations.js';
import { options } from './options.js';
import { hasRedis } from './redisServer.js';
import type { Row } from './row.js';
import { rows } from './rows/index.js';
import { runRows } from './runRows.js';
import { type Outcome, tableOf } from './table.js';

const isThere = (queue: Queue) => queue === 'postgres' || hasRedis;
const runs = rows
  .filter(({ name }) => !options.only || options.only === name)
  .flatMap((row) => queuesFor(row).map((queue) => ({ row, queue })));
const possible = runs.filter(({ queue }) => isThere(queue));

let installations: Awaited<ReturnType<typeof startInstallations>>;
let coming: Promise<Outcome>[];
const outcomes: Outcome[] = [];

beforeAll(async () => {
  installations = await startInstallations(new Set(possible.map(({ queue }) => queue)));
  coming = runRows(possible.map((run) => ({ ...run, world: installations.worldOf(run.queue) })));
  // Each is waited for by its own test, and may fail before that one's turn.
  for (const outcome of coming) outcome.catch(() => {});
}, 180_000);

afterAll(async () => {
  await installations?.stop();
  console.log(
    `\nseed ${options.seed}, ${options.reminders} reminders a row\n\n${tableOf(outcomes)}\n`,
  );
}, 120_000);

for (const run of runs)
  test.skipIf(!isThere(run.queue))(
    `${run.row.name}, the queue in ${run.queue}: ${run.row.criterion}`,
    async () => {
      const outcome = (await coming[possible.indexOf(run)]) as Outcome;
      outcomes.push(outcome);
      expect(outcome.judgement.complaints).toEqual([]);
    },
    options.full ? 3_600_000 : 400_000,
  );

/** All that matter in the full run, one of them in the short set. */
function queuesFor({ queues = ['redis', 'postgres'], onBoth = false }: Row): Queue[] {
  const there = queues.filter(isThere);
  return options.full && onBoth ? there : [there[0] ?? queues[0] ?? 'postgres'];
}
