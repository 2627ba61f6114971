import type { Queue } from './installations.js';
import { options } from './options.js';
import type { Judgement, Row } from './row.js';
import { sceneOf } from './scene.js';
import type { Outcome } from './table.js';
import type { World } from './world.js';

/** A row on one installation. */
export interface Run {
  row: Row;
  queue: Queue;
  world: World;
}

/**
 * In the full run each row begins when the one before has ended; in the short set as soon as its fault is over, so
 * that what both wait for passes at the same time. Answers with what comes of each, in the same order.
 */
export function runRows(runs: Run[]): Promise<Outcome>[] {
  let turn: Promise<unknown> = Promise.resolve();
  return runs.map(({ row, queue, world }) => {
    const before = turn;
    let over = () => {};
    const faultOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const outcome = before.then(async () => {
      await world.staff();
      const start = performance.now();
      const since = () => (performance.now() - start) / 1000;
      const fault = faultOver.then(since);
      const judgement = await row.run(sceneOf(row, world, over));
      over();
      const notes = await explained(world, judgement);
      const took = { fault: await fault, all: since() };
      return { row, queue, judgement: { ...judgement, notes }, took };
    });
    // Its test hears of a failure; the next row goes ahead all the same.
    const ended = outcome.then(over, over);
    turn = options.full ? ended : faultOver;
    return outcome;
  });
}

/** What became of the first that were lost, as the application has it: for whoever has to find out. */
async function explained(world: World, { tally, notes = [] }: Judgement): Promise<string[]> {
  const rows = await world.sql(
    `select d.state, d.attempts, d.last_error, l.state as ledger, l.tries
     from delivery d left join send_ledger l on l.delivery_id = d.id where d.subject_id = any ($1) limit 3`,
    [tally.lost.map(({ followUpId }) => followUpId)],
  );
  return [...notes, ...rows.map((row) => `lost: ${JSON.stringify(row)}`)];
}
