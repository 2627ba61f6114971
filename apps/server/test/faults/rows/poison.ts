import { until } from '../../until.js';
import { complaintsOf } from '../complaints.js';
import type { Row, Scene } from '../row.js';
import { percentile } from '../tally.js';

const share = 0.01;
const least = 3;
/** Of the p99 without poison; a twentieth of a second is what a machine of this size wavers by itself. */
const allowed = 1.1;
const wavers = 50;

export const poison: Row = {
  name: 'poison',
  fault: '1 % poison reminders',
  criterion: 'others’ p99 lateness < +10 %, poison ends in a visible dead letter',
  async run(scene) {
    const clean = scene.full ? await withoutPoison(scene) : undefined;
    const seeds = await scene.seed();
    const many = Math.max(least, Math.round(seeds.length * share));
    const every = Math.floor(seeds.length / many);
    const bad = seeds.filter((_, index) => index % every === 0).map(({ followUpId }) => followUpId);
    await scene.world.sql(`update follow_up set reasons = '5' where id = any ($1)`, [bad]);
    const sound = seeds.filter(({ followUpId }) => !bad.includes(followUpId));
    await scene.until(seeds.at(-1)?.due ?? 0);
    scene.over();
    await scene.settled(sound);
    const dead = await diesOut(scene, bad);
    const tally = scene.tally(sound);
    const p99 = percentile(tally.lateness, 99);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(dead < bad.length ? [`${bad.length - dead} of ${bad.length} are no dead letters`] : []),
        ...(clean !== undefined && p99 > clean * allowed + wavers
          ? [`p99 ${p99} ms beside poison, ${clean} ms without`]
          : []),
      ],
      notes: [
        `${dead} of ${bad.length} poisonous ones ended as dead letters`,
        ...(clean === undefined ? [] : [`p99 ${p99} ms beside poison, ${clean} ms without`]),
      ],
    };
  },
};

async function withoutPoison(scene: Scene): Promise<number> {
  const seeds = await scene.seed({ domain: scene.domain('clean') });
  await scene.settled(seeds);
  return percentile(scene.tally(seeds).lateness, 99);
}

/** Twelve tries take a day: those between the first and the last are left out. Answers how many ended dead. */
async function diesOut({ world }: Scene, ids: string[]): Promise<number> {
  const count = async (where: string) => {
    const [row] = await world.sql(
      `select count(*)::int as count from delivery where subject_id = any ($1) and ${where}`,
      [ids],
    );
    return row.count as number;
  };
  const tried = `state = 'pending' and attempts > 0 and last_error is not null`;
  await until('a first try of each', async () => (await count(tried)) === ids.length, 60);
  await world.sql(
    `update delivery set attempts = 11, try_at = clock_timestamp() where subject_id = any ($1)`,
    [ids],
  );
  await world.ring([Date.now()]);
  const dead = `state = 'dead' and last_error is not null`;
  await until('dead letters', async () => (await count(dead)) === ids.length, 60).catch(() => {});
  return count(dead);
}
