import type { EntityManager } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import { type Review, ReviewState } from './review.entity.js';

/** Somebody whom a mail about a review is for. */
export interface Reader {
  id: string;
  name: string;
  email: string;
  zone: string;
}

/** After this a mail about a review says nothing new. */
const useful = { hours: 72 };

/**
 * Who is asked to review: the candidate's coaches, and those who lead the team where there is none; never
 * whoever asked, nor the candidate.
 */
export async function reviewersOf(
  manager: EntityManager,
  { candidateId, requestedBy }: Review,
): Promise<Reader[]> {
  return manager.query(
    `with coaching_now as (
       select o.user_id from coaching o where o.candidate_id = $1 and o.user_id <> $2
         and o.ended_at is null and (o.managed or o.accepted_at is not null)),
     reader as (
       select user_id from coaching_now
       union all
       select m.user_id from membership m join candidate c on c.team_id = m.team_id
       where c.id = $1 and m.user_id <> $2 and m.role in ('owner', 'head_coach')
         and not exists (select from coaching_now))
     select u.id, u.name, u.email, u.zone from reader r join auth."user" u on u.id = r.user_id::text
     where not exists (select from candidate c where c.id = $1 and c.user_id = r.user_id) order by u.id`,
    [candidateId, requestedBy],
  );
}

/**
 * Who hears what became of a review: the candidate, or whoever asked while they have no account, as long as
 * they care for them.
 */
export async function askerOf(
  manager: EntityManager,
  { candidateId, requestedBy }: Review,
): Promise<Reader[]> {
  return manager.query(
    `select u.id, u.name, u.email, u.zone from candidate c
     join auth."user" u on u.id = coalesce(c.user_id, $2)::text
     where c.id = $1 and (c.user_id is not null
       or exists (select from membership m where m.team_id = c.team_id and m.user_id = $2
         and m.role in ('owner', 'head_coach'))
       or exists (select from coaching o where o.candidate_id = c.id and o.user_id = $2
         and o.ended_at is null and (o.managed or o.accepted_at is not null)))`,
    [candidateId, requestedBy],
  );
}

/** One mail for each of those who may review it. */
export const mailReviewers = async (app: App, tx: Tx, review: Review) =>
  mail(app, tx, review, await reviewersOf(tx.manager, review));

/** One mail that says how it was decided; none to whoever decided it, and none of a withdrawal. */
export async function mailAsker(app: App, tx: Tx, review: Review): Promise<void> {
  if (review.state === ReviewState.WITHDRAWN) return;
  const decider = review.revokedBy ?? review.decidedBy;
  const readers = await askerOf(tx.manager, review);
  await mail(
    app,
    tx,
    review,
    readers.filter(({ id }) => id !== decider),
  );
}

function mail(app: App, tx: Tx, review: Review, readers: Reader[]): Promise<void> {
  const { id: subjectId, teamId, candidateId, state } = review;
  const dueAt = app.clock();
  const until = dueAt.add(useful);
  const kind = 'review' as const;
  return scheduleDeliveries(
    app,
    tx,
    readers.map(({ id }) => ({
      ...{ teamId, candidateId, kind, subjectId, dueAt, until },
      nudge: `${state} ${id}`,
    })),
  );
}
