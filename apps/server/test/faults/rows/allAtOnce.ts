import { complaintsOf, over } from '../complaints.js';
import type { Row } from '../row.js';

const many = { full: 100_000, short: 1_000 };
const few = 20;

export const allAtOnce: Row = {
  name: 'all-at-once',
  fault: '100,000 due at one instant',
  criterion: 'one team’s burst does not delay another’s by more than 5 s',
  async run(scene) {
    const count = Math.min(scene.full ? many.full : many.short, scene.count * 10);
    // Each call makes teams of its own; the few are due in the midst of the burst.
    const burst = await scene.seed({ domain: scene.domain('many'), count, seconds: 0 });
    const later = Math.max(0, (burst[0]?.due ?? 0) - Date.now()) / 1000;
    const others = await scene.seed({ count: few, seconds: 0, later });
    scene.over();
    const all = [...burst, ...others];
    await scene.settled(all, 200 + count / 100);
    const tally = scene.tally(all);
    const theirs = scene.tally(others).lateness.at(-1) ?? 0;
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(scene.full ? over(theirs, 5, 'delayed by another team’s burst') : []),
      ],
      notes: [`${few} of other teams came at most ${(theirs / 1000).toFixed(1)} s late`],
    };
  },
};
