import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { invalid, notFound, Problems } from '../../graphql/problems.js';
import { Coaching } from '../coachings/coaching.entity.js';
import { heldTeam } from '../teams/heldTeam.js';
import { isMember } from '../teams/isMember.js';
import { mayInTeam, TeamAct } from '../teams/teams.policy.js';
import { signedIn } from '../teams/teams.service.js';
import { Candidate } from './candidate.entity.js';
import type { AddCandidateInput } from './candidates.types.js';

/** Takes somebody into the team's care without an invitation; the viewer coaches them from now on. */
export function addCandidate(ctx: Context, input: AddCandidateInput): Promise<Candidate> {
  signedIn(ctx);
  return ctx.tx((tx) => admitCandidate(ctx, tx, input));
}

/**
 * Makes a candidate whom the viewer coaches, within the caller's transaction.
 * @throws {Refused} InvalidInput when the team has such a person, even one added this very moment
 */
export async function admitCandidate(
  ctx: Context,
  tx: Tx,
  input: AddCandidateInput,
): Promise<Candidate> {
  const problems = new Problems();
  const givenName = problems.text('givenName', input.givenName, 80);
  const familyName = problems.text('familyName', input.familyName, 80);
  const email = problems.email('email', input.email);
  problems.throwIfAny();
  const { manager } = tx;
  const { team, role } = await heldTeam(ctx, tx, input.teamId);
  const { id: teamId } = team;
  if (!mayInTeam(role, TeamAct.ADD_CANDIDATES)) throw notFound('team');
  if (await isMember(tx, teamId, email)) throw taken('Somebody in this team', email);
  const [{ id }]: [{ id: string }] = await manager.query('select app_admit() as id');
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(Candidate)
    .values({ id, teamId, givenName, familyName, email })
    .orIgnore()
    .returning('id')
    .execute();
  if (raw.length === 0) throw taken('A candidate of this team', email);
  const userId = signedIn(ctx).id;
  await manager.insert(Coaching, {
    ...{ teamId, candidateId: id, userId },
    proposedBy: userId,
    managed: true,
  });
  await ctx.app.live.announce(manager, { teamId, candidateId: id });
  return manager.findOneByOrFail(Candidate, { id });
}

const taken = (who: string, email: string) =>
  invalid(
    'email',
    `${who} has this address already.`,
    email,
    'an address that nobody in this team has',
  );
