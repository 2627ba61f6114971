import { complaintsOf } from '../complaints.js';
import { type Arm, ambiguousOf, killInTurn, staffForKills } from '../kills.js';
import type { Row } from '../row.js';

/** Hanging takes one of a worker's few connections for half a minute; hanging up takes nothing. */
const hangs = 0.003;
const hangsUp = 0.02;
const leastHangs = 2;
const kills = 3;

export const acceptedThenDies: Row = {
  name: 'accepted-then-dies',
  fault: 'SMTP accepts, then hangs or the worker dies',
  criterion:
    'no more duplicates than tries whose outcome nobody can know, each with the same Message-ID',
  async run(scene) {
    const { world, random, count } = scene;
    const domain = scene.domain();
    await staffForKills(scene);
    const seeds = await scene.seed(scene.full ? {} : { seconds: 6 });
    const answers = new Map<string, 'hangs' | 'hangs up'>();
    while (answers.size < Math.max(leastHangs, count * hangs))
      answers.set(seeds[random.below(count)]?.address ?? '', 'hangs');
    const most = answers.size + Math.ceil(count * hangsUp);
    while (answers.size < most) {
      const { address = '' } = seeds[random.below(count)] ?? {};
      if (!answers.has(address)) answers.set(address, 'hangs up');
    }
    const made = new Set<string>();
    world.oracle.moods.set(domain, {
      taken(address) {
        const answer = answers.get(address);
        if (!answer || made.has(address)) return 'says so';
        made.add(address);
        return answer;
      },
    });
    const dying: Arm = ({ door }, hear) =>
      door.watch('taken', hear, (address) => address.endsWith(domain) && !answers.has(address));
    await scene.until(seeds[0]?.due ?? 0);
    const killed = await killInTurn(
      scene,
      Object.fromEntries(Array.from({ length: kills }, (_, index) => [`kill ${index}`, dying])),
    );
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    const ambiguous = made.size + ambiguousOf(killed);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally, ambiguous),
        ...(killed.length < kills ? [`${killed.length} of ${kills} workers killed`] : []),
        ...(made.size < answers.size ? [`${made.size} of ${answers.size} answers withheld`] : []),
      ],
      notes: [
        `${made.size} answers withheld, ${killed.length} kills, ${ambiguous} outcomes unknown`,
      ],
    };
  },
};
