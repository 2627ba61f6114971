import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../until.js';
import { options } from './options.js';
import { randomFrom } from './random.js';
import type { Row, Scene } from './row.js';
import { type Seed, seedReminders } from './seeds.js';
import { tally } from './tally.js';
import type { World } from './world.js';

/** From the end of seeding to the first that is due; more where seeding is slow. */
const leadMs = 1_500;
const seededPerMs = 1;
/** Long enough for leases, back-offs and a mail server that never answers, on a loaded machine. */
const patienceSeconds = 100;

/** Where one row plays; `over` is called when the next may begin. */
export function sceneOf(row: Row, world: World, over: () => void): Scene {
  const { full, reminders: count, perSecond, seed } = options;
  const number = [...row.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed) >>> 0;
  const domain = (part = 'readers') => `${part}.${row.name}.example`;
  const read = (seeds: Seed[]) => tally(seeds, world.oracle);
  // What has not come by then is counted as lost: that is the finding, not a failure of the harness.
  const wait = (seeds: Seed[], ask: () => Promise<boolean>, seconds = patienceSeconds) =>
    until(
      'the reminders',
      ask,
      Math.max(0, (seeds.at(-1)?.due ?? 0) - Date.now()) / 1000 + seconds,
    ).then(
      () => {},
      () => {},
    );
  const received = async (seeds: Seed[]) =>
    seeds.every((seed) => world.oracle.mailsOf(seed).length > 0);
  return {
    ...{ world, count, full, over, domain, tally: read },
    random: randomFrom(number),
    async seed({ count: some = count, domain: where = domain(), seconds, later = 0 } = {}) {
      const span = (seconds ?? some / perSecond) * 1000;
      let seeds: Seed[] | undefined;
      for (let lead = leadMs + some / seededPerMs; !seeds; lead *= 2) {
        const from = lead + later * 1000;
        const wanted = { domain: where, count: some, from, to: from + span };
        seeds = await seedReminders(world, wanted);
      }
      await world.ring([...new Set(seeds.map(({ due }) => Math.ceil(due / 1000) * 1000))]);
      return seeds;
    },
    until: (at) => sleep(Math.max(0, at - Date.now())),
    settled: (seeds, seconds) =>
      wait(seeds, async () => (await received(seeds)) && (await ended(world, seeds)), seconds),
    received: (seeds) => wait(seeds, () => received(seeds)),
    ended: (seeds) => wait(seeds, () => ended(world, seeds)),
    arrivalsOf: world.oracle.mailsOf,
  };
}

/** Whether nothing of these waits or is being sent; false while the database is away. */
async function ended(world: World, seeds: Seed[]): Promise<boolean> {
  await sleep(200);
  const open = await world
    .sql(
      `select from delivery where subject_id = any ($1) and state in ('pending', 'claimed') limit 1`,
      [seeds.map(({ followUpId }) => followUpId)],
    )
    .catch(() => [{}]);
  return open.length === 0;
}
