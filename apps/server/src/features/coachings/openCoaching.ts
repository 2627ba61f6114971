import { IsNull } from 'typeorm';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, invalid, refuse } from '../../graphql/problems.js';
import { countLetter } from '../accounts/countLetter.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import { Membership } from '../teams/membership.entity.js';
import { isStaff } from '../teams/teams.policy.js';
import { signedIn } from '../teams/teams.service.js';
import { closeCoaching } from './closeCoaching.js';
import { Coaching } from './coaching.entity.js';

/** A mail that could not leave for a week need not any more: the proposal stands among theirs to decide. */
const usefulForHours = 7 * 24;

/**
 * Opens a coaching of a candidate who is held, by the member named in the input's `field`; what it replaces
 * ends at once when nobody needs to be asked.
 * @throws {Refused} InvalidInput for whoever is no coach of the team, Conflict when there is an open one
 */
export async function openCoaching(
  ctx: Context,
  tx: Tx,
  candidate: Candidate,
  userId: string,
  field: string,
  replaces?: Coaching,
): Promise<Coaching> {
  const { manager } = tx;
  const { id: candidateId, teamId } = candidate;
  // Held, so that nobody is proposed in the moment of their removal.
  const where = { teamId, userId };
  const lock = { mode: 'for_key_share' } as const;
  const member = validate(userId) && (await manager.findOne(Membership, { where, lock }));
  if (!member || !isStaff(member.role)) throw invalid(field, 'This is no coach of the team.');
  if (await manager.existsBy(Coaching, { candidateId, userId, endedAt: IsNull() }))
    throw refuse(Conflict, { message: 'They coach this candidate already, or are proposed to.' });
  const managed = candidate.userId === null;
  if (managed && replaces) await closeCoaching(ctx, tx, replaces);
  const { id } = await manager.save(
    manager.create(Coaching, {
      ...{ teamId, candidateId, userId, managed },
      proposedBy: signedIn(ctx).id,
      replaces: replaces?.id ?? null,
      acceptedAt: null,
      endedAt: null,
    }),
  );
  if (!managed) await tellCandidate(ctx, tx, candidate, id);
  return manager.findOneByOrFail(Coaching, { id });
}

async function tellCandidate(ctx: Context, tx: Tx, candidate: Candidate, subjectId: string) {
  const { id: candidateId, teamId } = candidate;
  await countLetter(ctx, candidateId);
  const dueAt = ctx.app.clock();
  const until = dueAt.add({ hours: usefulForHours });
  await scheduleDeliveries(ctx.app, tx, [
    { teamId, candidateId, kind: 'coaching', subjectId, nudge: '', dueAt, until },
  ]);
}
