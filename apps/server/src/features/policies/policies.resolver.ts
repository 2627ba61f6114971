import { type Policy, presets } from '@afterword/engine';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { toWorkingCalendar } from '../calendar/workingDays.js';
import { WorkingCalendar } from '../calendar/workingDays.types.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { applyPolicyChange, cancelPolicyChange, proposePolicy } from './changePolicy.js';
import { openChange } from './openChange.js';
import {
  ChangedFollowUpType,
  PolicyChangeItemConnection,
  PolicyChangeResult,
  PolicyPreset,
  PreviewPlanInput,
  PreviewPlanResult,
  ProposePolicyInput,
} from './policies.types.js';
import { PolicyChange } from './policyChange.entity.js';
import { type ChangedFollowUp, PolicyChangeItem } from './policyChangeItem.entity.js';
import { policyOf } from './policyOf.js';
import { PolicyType } from './policyType.js';
import { previewPlan } from './previewPlan.js';

@Resolver(() => PolicyChange)
export class PoliciesResolver {
  @Query(() => [PolicyPreset], {
    description: 'What a team can start from; the first is the default.',
  })
  policyPresets(): PolicyPreset[] {
    return presets;
  }

  @Query(() => PreviewPlanResult, {
    description: 'What if: the plan of these facts under this policy. Nothing is saved.',
  })
  previewPlan(@Ctx() ctx: Context, @Arg('input', () => PreviewPlanInput) input: PreviewPlanInput) {
    signedIn(ctx);
    return answer(Promise.resolve().then(() => previewPlan(input)));
  }

  @Query(() => PolicyChange, { nullable: true })
  async policyChange(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(PolicyChange, id) : undefined;
  }

  @Mutation(() => PolicyChangeResult, {
    description:
      'Works out what another policy, or other working days, would change for a whole team, without changing it.',
  })
  proposePolicy(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposePolicyInput) input: ProposePolicyInput,
  ) {
    return answer(proposePolicy(ctx, input));
  }

  @Mutation(() => PolicyChangeResult, { description: 'Puts a previewed policy in force.' })
  applyPolicyChange(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(applyPolicyChange(ctx, id));
  }

  @Mutation(() => PolicyChangeResult, { description: 'Drops a change that is not in force yet.' })
  cancelPolicyChange(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(cancelPolicyChange(ctx, id));
  }

  @FieldResolver(() => PolicyType)
  policy(@Root() change: PolicyChange): Policy {
    return policyOf(change);
  }

  @FieldResolver(() => WorkingCalendar)
  workingCalendar(@Root() change: PolicyChange): WorkingCalendar {
    return toWorkingCalendar(change.workingDays);
  }

  @FieldResolver(() => PolicyChangeItemConnection, {
    description: 'What would change, application by application.',
  })
  async items(
    @Ctx() ctx: Context,
    @Root() change: PolicyChange,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const { first, after } = readPage(page, 'id');
    const rows = await ctx.tx(({ manager }) => {
      const query = manager
        .createQueryBuilder(PolicyChangeItem, 'i')
        .where('i.change_id = :id', { id: change.id })
        .orderBy('i.id')
        .limit(first + 1);
      if (after) query.andWhere('i.id > :after', { after: after[0] });
      return query.getMany();
    });
    return toConnection(rows, first, (row) => [row.id]);
  }
}

@Resolver(() => PolicyChangeItem)
export class PolicyChangeItemsResolver {
  @FieldResolver(() => Application)
  application(@Ctx() ctx: Context, @Root() item: PolicyChangeItem) {
    return ctx.load.one(Application, item.applicationId);
  }

  @FieldResolver(() => [ChangedFollowUpType])
  opened(@Root() item: PolicyChangeItem) {
    return item.opened;
  }

  @FieldResolver(() => [ChangedFollowUpType])
  moved(@Root() item: PolicyChangeItem) {
    return item.moved;
  }

  @FieldResolver(() => [ChangedFollowUpType])
  withdrawn(@Root() item: PolicyChangeItem) {
    return item.withdrawn;
  }
}

@Resolver(() => ChangedFollowUpType)
export class ChangedFollowUpsResolver {
  @FieldResolver(() => Interviewer, { nullable: true, description: 'Null when erased since.' })
  recipient(@Ctx() ctx: Context, @Root() { recipientId }: ChangedFollowUp) {
    return ctx.load.one(Interviewer, recipientId);
  }
}

@Resolver(() => Team)
export class TeamPolicyResolver {
  @FieldResolver(() => PolicyChange, {
    nullable: true,
    description: 'The change that is open: being worked out, ready, or being put in force.',
  })
  policyChange(@Ctx() ctx: Context, @Root() team: Team) {
    return openChange(ctx, team.id);
  }

  @FieldResolver(() => PolicyType, { description: 'The numbers its plans are made by.' })
  policy(@Root() team: Team): Policy {
    return policyOf(team);
  }

  @FieldResolver(() => WorkingCalendar, { description: 'Changed by `proposePolicy`.' })
  workingCalendar(@Root() team: Team): WorkingCalendar {
    return toWorkingCalendar(team.workingDays);
  }
}
