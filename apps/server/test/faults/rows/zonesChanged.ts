import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../until.js';
import { complaintsOf, over } from '../complaints.js';
import type { Row, Scene } from '../row.js';
import type { Seed } from '../seeds.js';

/** What the workers get through in a second at the very least, on a loaded machine. */
const replannedPerSecond = 20;
const olderEdition = '1996a';

export const zonesChanged: Row = {
  name: 'zones-changed',
  fault: 'time-zone data changes, and a worker dies while it plans anew',
  criterion: 'future rows recomputed, equal to the oracle',
  async run(scene) {
    const { world, count } = scene;
    const seeds = await scene.seed({ later: 10 + count / replannedPerSecond });
    await plannedByAnOlderEdition(scene, seeds);
    await scene.until(Date.now() + 2_500);
    const [dying] = world.workers;
    dying?.kill();
    await dying?.ended;
    await world.staff();
    await plannedAnew(scene, seeds);
    const since = Date.now() - (seeds[0]?.due ?? 0);
    const wrong = await notAsPlannedNow(scene, seeds);
    scene.over();
    await scene.received(seeds);
    await scene.until(Date.now() + 2_000);
    const tally = scene.tally(seeds);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(wrong > 0 ? [`${wrong} wait for another time than theirs`] : []),
        ...(scene.full ? over(since, 0, 'recomputed after the first was due') : []),
      ],
      notes: ['half had been planned an hour early, half an hour late'],
    };
  },
};

/**
 * As if the clocks there had been an hour ahead or behind when the plans were made. What would have rung before stands as
 * rung, since to plan anew must not bring it again.
 */
const plannedByAnOlderEdition = ({ world }: Scene, seeds: Seed[]) =>
  world.sql(
    `with moved as (
       select id, case when n % 2 = 0 then interval '1 hour' else interval '-1 hour' end as by
       from unnest($1::uuid[]) with ordinality as t(id, n)),
     rung as (
       insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at, state, ended_at)
       select d.team_id, d.candidate_id, 'reminder', d.subject_id, earlier, d.due_at, d.until, d.try_at, 'sent',
         now() - interval '2 days'
       from delivery d, unnest(array['opened', 'before_due']) as earlier where d.subject_id = any ($1)),
     reminders as (
       update delivery d set due_at = due_at + by, try_at = try_at + by, until = until + by
       from moved where d.subject_id = moved.id),
     plans as (
       update follow_up f set opens_at = opens_at + by, suggested_at = suggested_at + by, due_at = due_at + by,
         latest_at = latest_at + by, expires_at = expires_at + by
       from moved where f.id = moved.id returning f.application_id)
     update application set planned_with = $2 where id in (select application_id from plans)`,
    [seeds.map(({ followUpId }) => followUpId), olderEdition],
  );

/** Waits until nothing of these is planned by the older edition any more. */
const plannedAnew = ({ world, count }: Scene, seeds: Seed[]) =>
  until(
    'the plans to be made anew',
    async () => {
      await sleep(500);
      const [{ old }] = await world.sql(
        `select count(*)::int as old from application a join follow_up f on f.application_id = a.id
         where f.id = any ($1) and a.planned_with = $2`,
        [seeds.map(({ followUpId }) => followUpId), olderEdition],
      );
      return old === 0;
    },
    100 + count / replannedPerSecond,
  );

/** How many wait for another time than the one they are to ring at. */
async function notAsPlannedNow({ world }: Scene, seeds: Seed[]): Promise<number> {
  const waiting: { followUpId: string; due: number }[] = await world.sql(
    `select subject_id as "followUpId", (extract(epoch from due_at) * 1000)::float8 as due from delivery
     where subject_id = any ($1) and nudge = 'overdue' and state = 'pending'`,
    [seeds.map(({ followUpId }) => followUpId)],
  );
  const dueOf = new Map(waiting.map(({ followUpId, due }) => [followUpId, due]));
  return seeds.filter(({ followUpId, due }) => (dueOf.get(followUpId) ?? due) !== due).length;
}
