import { complaintsOf } from '../complaints.js';
import type { Row } from '../row.js';
import type { Seed } from '../seeds.js';

const slowMs = 700;
const shutMs = 3_000;
/** The first back-off is ten seconds, a quarter of it more or less. */
const leastWaitMs = 7_000;

export const smtpTroubles: Row = {
  name: 'smtp-troubles',
  fault: 'SMTP 4xx (retry, back-off, jitter), 5xx (permanent), refused, slow',
  criterion: 'right final state, 100 %',
  async run(scene) {
    const { world, full } = scene;
    const { oracle } = world;
    const [busy, never, slow] = ['busy', 'never', 'slow'].map(scene.domain) as [
      string,
      string,
      string,
    ];
    const tried = new Set<string>();
    oracle.moods.set(busy, {
      recipient(address) {
        if (tried.has(address)) return undefined;
        tried.add(address);
        return 451;
      },
    });
    oracle.moods.set(never, { recipient: () => 550 });
    oracle.moods.set(slow, {
      recipient: () => new Promise((done) => setTimeout(() => done(undefined), slowMs)),
    });
    const part = Math.ceil(scene.count / 3);
    const seconds = full ? undefined : 2;
    const seeded = {
      busy: await scene.seed({ domain: busy, count: part, seconds }),
      slow: await scene.seed({ domain: slow, count: Math.ceil(scene.count / 50), seconds }),
      shut: await scene.seed({ domain: scene.domain('shut'), count: part, seconds }),
      never: await scene.seed({ domain: never, count: part, seconds }),
    };
    const all = [...seeded.busy, ...seeded.slow, ...seeded.shut];
    await scene.until(seeded.shut[Math.floor(part / 2)]?.due ?? 0);
    const doors = world.workers.map(({ door }) => door);
    for (const door of doors) await door.shut();
    await scene.until(Date.now() + shutMs);
    for (const door of doors) await door.reopen();
    scene.over();
    await scene.settled(all);
    await scene.ended(seeded.never);
    const tally = scene.tally(all);
    const waits = seeded.busy.map(({ address }) => {
      const [first, second] = oracle.tries.filter((one) => one.address === address);
      return (second?.at ?? 0) - (first?.at ?? 0);
    });
    const hasty = waits.filter((wait) => wait < leastWaitMs).length;
    const spread = Math.max(...waits) - Math.min(...waits);
    const states = async (seeds: Seed[], state: string) => {
      const [row] = await world.sql(
        `select count(*)::int as count from delivery where subject_id = any ($1) and state = $2`,
        [seeds.map(({ followUpId }) => followUpId), state],
      );
      return seeds.length - row.count;
    };
    const wrong = (await states(all, 'sent')) + (await states(seeded.never, 'dead'));
    const again = seeded.never.filter(
      ({ address }) => oracle.tries.filter((one) => one.address === address).length !== 1,
    ).length;
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(hasty > 0 ? [`${hasty} tried again without backing off`] : []),
        ...(spread < 1_000 ? [`no jitter: all tried again within ${spread} ms`] : []),
        ...(again > 0 ? [`${again} refused for good were not tried exactly once`] : []),
        ...(wrong > 0 ? [`${wrong} ended in a wrong state`] : []),
      ],
      notes: [`tried again after ${Math.min(...waits)} to ${Math.max(...waits)} ms`],
    };
  },
};
