import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../until.js';
import type { Scene } from './row.js';
import type { Worker } from './world.js';

export interface Kill {
  step: string;
  /** Follow-ups this worker had mailed and not noted as sent: whoever comes next cannot know. */
  ambiguous: string[];
}

/** Has `hear` called in the moment in which the worker is to die. */
export type Arm = (worker: Worker, hear: () => void) => void;

/** So many that what one leaves behind is not claimed again before the others have died, too. */
const spare = 4;

/**
 * At each of these steps, one soon after the other, kills the worker that comes to it first; others are started
 * meanwhile. No reminder is hit twice: what a dead worker held is anybody's only after its lease. A step that nobody
 * comes to within twenty seconds is left out.
 */
export async function killInTurn(scene: Scene, steps: Record<string, Arm>): Promise<Kill[]> {
  const { world } = scene;
  const kills: Kill[] = [];
  for (const [step, arm] of Object.entries(steps)) {
    const dead = await killFirst(world.workers, arm);
    if (dead) kills.push({ step, ambiguous: await unnoted(scene, dead) });
    void world.staff(spare);
  }
  return kills;
}

/** Has enough workers run for `killInTurn`. */
export const staffForKills = ({ world }: Scene) => world.staff(spare);

async function killFirst(workers: Worker[], arm: Arm): Promise<Worker | undefined> {
  const armed = new Set<Worker>();
  let dead: Worker | undefined;
  let waiting = true;
  const armAll = async () => {
    for (const worker of workers.filter((one) => !armed.has(one))) {
      armed.add(worker);
      arm(worker, () => {
        if (!waiting) return;
        waiting = false;
        dead = worker;
        worker.kill();
      });
    }
    return dead?.hasEnded();
  };
  await until('a kill', armAll, 20).catch(() => {});
  waiting = false;
  return dead;
}

async function unnoted({ world }: Scene, { door }: Worker): Promise<string[]> {
  // What it had handed over in time may still be on its way into the log.
  await sleep(300);
  const taken = world.oracle.arrivals.filter((arrival) => arrival.door === door);
  const rows = await world.sql(
    `select subject_id as id from delivery where state = 'claimed' and subject_id = any ($1)`,
    [taken.flatMap(({ about }) => about)],
  );
  return rows.map(({ id }) => id);
}

export const ambiguousOf = (kills: Kill[]) => kills.flatMap(({ ambiguous }) => ambiguous).length;
