import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Person, personOf } from '../teams/person.js';
import { Team } from '../teams/team.entity.js';
import { AuditArgs } from './audit.types.js';
import { AuditEntry } from './auditEntry.entity.js';
import { AuditEntryConnection, listAudit } from './listAudit.js';
import { recordName } from './recordNames.js';

@Resolver(() => Team)
export class TeamAuditResolver {
  @FieldResolver(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Who did what to which record, the newest first, kept for 400 days. Null for whoever does not own the team.',
  })
  audit(@Ctx() ctx: Context, @Root() team: Team, @Args(() => AuditArgs) args: AuditArgs) {
    return listAudit(ctx, team.id, args);
  }
}

@Resolver(() => AuditEntry)
export class AuditEntriesResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Null for a job, and once the account is gone.',
  })
  async actor(@Ctx() ctx: Context, @Root() { actorId }: AuditEntry) {
    return actorId && personOf(ctx, actorId);
  }

  @FieldResolver(() => Candidate, { nullable: true, description: 'Null once they are erased.' })
  async candidate(@Ctx() ctx: Context, @Root() { candidateId }: AuditEntry) {
    return candidateId && ctx.load.one(Candidate, candidateId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is called now, such as the recipient of a message; null once it is gone.',
  })
  recordName(@Ctx() ctx: Context, @Root() entry: AuditEntry) {
    return recordName(ctx, entry);
  }

  @FieldResolver(() => [String], { description: 'What was changed. Example: `startsAt`.' })
  fields(@Root() { fields }: AuditEntry): string[] {
    return fields.map((name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()));
  }
}
