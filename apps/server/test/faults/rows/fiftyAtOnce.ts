import { Temporal } from '@afterword/engine';
import { complaintsOf } from '../complaints.js';
import { moveInterview } from '../moveInterview.js';
import type { Row } from '../row.js';
import type { Seed } from '../seeds.js';

const atOnce = 50;
/** The nudge four hours before it is due has just passed then, and rings at once. */
const endedBefore = { hours: 21, minutes: 30 };

export const fiftyAtOnce: Row = {
  name: 'fifty-at-once',
  fault: 'the same change submitted 50 times at once',
  criterion: 'one mail',
  async run(scene) {
    const { owner } = scene.world.template;
    const count = Math.max(3, Math.round(scene.count / atOnce));
    const seeds = await scene.seed({ count, later: 3_600 });
    const changed: Seed[] = [];
    const answers: string[] = [];
    for (const seed of seeds) {
      const now = Temporal.Now.instant();
      changed.push({ ...seed, due: now.epochMilliseconds });
      const change = () => moveInterview(owner, seed.interviewId, now.subtract(endedBefore));
      answers.push(...(await Promise.all(Array.from({ length: atOnce }, change))));
    }
    scene.over();
    await scene.received(changed);
    await scene.until(Date.now() + 2_000);
    const tally = scene.tally(changed);
    const refused = answers.filter((answer) => answer !== 'Interview');
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(refused.length > 0 ? [`${refused.length} changes answered with ${refused[0]}`] : []),
      ],
      notes: [`${answers.length} changes`],
    };
  },
};
