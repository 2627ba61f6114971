import { Temporal } from '@afterword/engine';
import { complaintsOf } from '../complaints.js';
import { moveInterview } from '../moveInterview.js';
import type { Row } from '../row.js';

/** Half of the reminders are moved, each at some moment between these two, in ms from when it is due. */
const [earliest, latest] = [-6_000, 1_000];
const lanes = 4;
/** A mail that was with the mail server when its reminder was moved has come by then. */
const graceMs = 3_000;

export const movedWhileFiring: Row = {
  name: 'moved-while-firing',
  fault: 'reschedule races with firing',
  criterion: 'never an old version claimed after the edit',
  async run(scene) {
    const { world, random } = scene;
    const seeds = await scene.seed({ later: 7 });
    const edits = seeds
      .filter((_, index) => index % 2 === 0)
      .map((seed) => ({ seed, at: seed.due + earliest + random.below(latest - earliest) }))
      .sort((a, b) => a.at - b.at);
    const waiting = [...edits];
    const answered = new Map<string, number>();
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await scene.until(next.at);
        const end = Temporal.Now.instant().add({ hours: 24 });
        await moveInterview(world.template.owner, next.seed.interviewId, end);
        answered.set(next.seed.followUpId, Date.now());
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    scene.over();
    const left = seeds.filter(({ followUpId }) => !answered.has(followUpId));
    await scene.settled(left);
    const tally = scene.tally(left);
    const after = (moved: typeof edits) =>
      moved.flatMap(({ seed }) =>
        scene
          .arrivalsOf(seed)
          .filter(({ at }) => at > (answered.get(seed.followUpId) ?? 0) + graceMs),
      );
    const rang = edits.filter(({ seed }) => scene.arrivalsOf(seed).length > 0);
    const twice = edits.filter(({ seed }) => scene.arrivalsOf(seed).length > 1);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(after(edits).length > 0
          ? [`${after(edits).length} mails of the time before the edit`]
          : []),
        ...(twice.length > 0 ? [`${twice.length} mailed twice`] : []),
        ...(rang.length === edits.length ? ['every edit came too late to race'] : []),
      ],
      notes: [`${edits.length} moved, of which ${rang.length} had rung already`],
    };
  },
};
