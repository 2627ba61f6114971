import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { invalid, Problems } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import { coachOf, signedIn } from '../teams/teams.service.js';
import { Invitation } from './invitation.entity.js';
import type { InviteCandidateInput } from './invitations.types.js';

const validHours = 7 * 24;
const anotherAddress = 'an address that nobody in this team has';

/** Takes a candidate into the team's care and mails them an invitation, valid for seven days. */
export async function inviteCandidate(
  ctx: Context,
  input: InviteCandidateInput,
): Promise<Invitation> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const givenName = problems.text('givenName', input.givenName, 80);
  const familyName = problems.text('familyName', input.familyName, 80);
  const email = problems.email('email', input.email);
  problems.throwIfAny();
  const teamId = idOf('team', input.teamId);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    await coachOf(ctx, tx, teamId);
    if (await isMember(tx, teamId, email))
      throw invalid(
        'email',
        'Somebody in this team has this address already.',
        email,
        anotherAddress,
      );
    const name = { givenName, familyName };
    const candidate = await addCandidate(tx, { teamId, ...name, email, coachId: viewer.id });
    const now = ctx.app.clock();
    const invitation = await manager.save(
      manager.create(Invitation, {
        teamId,
        candidateId: candidate.id,
        email,
        invitedBy: viewer.id,
        expiresAt: now.add({ hours: validHours }),
        acceptedAt: null,
        revokedAt: null,
      }),
    );
    await scheduleDeliveries(ctx.app, tx, [
      {
        teamId,
        candidateId: candidate.id,
        kind: 'invitation',
        subjectId: invitation.id,
        nudge: '',
        dueAt: now,
        until: invitation.expiresAt,
      },
    ]);
    await ctx.app.live.announce(manager, { teamId, candidateId: candidate.id });
    return invitation;
  });
}

async function isMember({ manager }: Tx, teamId: string, email: string): Promise<boolean> {
  const members: unknown[] = await manager.query(
    `select from membership m join auth."user" u on u.id = m.user_id::text
     where m.team_id = $1 and u.email = $2`,
    [teamId, email],
  );
  return members.length > 0;
}

/** @throws {Refused} InvalidInput when the team has such a candidate, even one added this very moment */
async function addCandidate(
  { manager }: Tx,
  candidate: Pick<Candidate, 'teamId' | 'givenName' | 'familyName' | 'email' | 'coachId'>,
): Promise<Candidate> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(Candidate)
    .values(candidate)
    .orIgnore()
    .returning('id')
    .execute();
  const { email } = candidate;
  if (raw.length === 0)
    throw invalid(
      'email',
      'A candidate of this team has this address already.',
      email,
      anotherAddress,
    );
  return manager.findOneByOrFail(Candidate, { id: raw[0].id });
}

/** A team's invitations not yet accepted, the oldest first. */
export async function pendingInvitations(ctx: Context, teamId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Invitation, 'i')
      .where('i.team_id = :teamId and i.accepted_at is null and i.revoked_at is null', { teamId })
      .orderBy('i.id')
      .limit(first + 1);
    if (after) query.andWhere('i.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
