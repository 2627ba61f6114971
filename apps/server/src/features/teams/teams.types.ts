import { createUnionType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/page.js';
import { Conflict, InvalidInput, NotFound } from '../../graphql/problems.js';
import { TimeZone } from '../../graphql/scalars.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { resultOf } from '../accounts/resultOf.js';
import { WorkingCalendarInput } from '../calendar/workingDays.types.js';
import { ApprovalRequirement } from './approvalRequirement.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';

export const WithData = { KEEP_FOR_TEAM: 'keep_for_team', ERASE: 'erase' } as const;
export type WithData = (typeof WithData)[keyof typeof WithData];
registerEnumType(WithData, {
  name: 'WithData',
  description: 'What becomes of a team’s copy of a candidate’s data when they leave.',
  valuesConfig: {
    KEEP_FOR_TEAM: { description: 'It stays with owners and head coaches, linked to no account.' },
    ERASE: { description: 'It is deleted for good, history and all.' },
  },
});

@InputType()
export class CreateTeamInput {
  @Field(() => String)
  name: string;
  @Field(() => TimeZone)
  zone: string;
  @Field(() => String, { nullable: true, description: 'A policy preset; consensus when left out.' })
  preset?: string | null;
  @Field(() => WorkingCalendarInput, {
    nullable: true,
    description: 'Monday to Friday without holidays when left out.',
  })
  workingCalendar?: WorkingCalendarInput | null;
}

@InputType({ description: 'For coaches.' })
export class ChangeVocabularyInput {
  @Field(() => ID)
  teamId: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Names, products and terms; up to 500 in all.',
  })
  add: string[];
  @Field(() => [String], { defaultValue: [] })
  remove: string[];
}

@InputType({ description: 'For owners and head coaches; what is left out stays as it is.' })
export class UpdateTeamInput {
  @Field(() => ID, { description: 'A team one leads.' })
  teamId: string;
  @Field(() => String, { nullable: true, description: '1 to 120 characters.' })
  name?: string | null;
  @Field(() => TimeZone, { nullable: true, description: 'Where the team is at home.' })
  zone?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'After how many months without any happening an application is erased, 6 to 120; null keeps everything.',
  })
  retentionMonths?: number | null;
  @Field(() => ApprovalRequirement, {
    nullable: true,
    description: 'Also asked of messages that wait in their undo window.',
  })
  approval?: ApprovalRequirement | null;
}

@InputType({ description: 'For owners.' })
export class ChangeRoleInput {
  @Field(() => ID, { description: 'An owner, head coach or coach.' })
  membershipId: string;
  @Field(() => Role, { description: 'OWNER, HEAD_COACH or COACH.' })
  role: Role;
}

@InputType({ description: 'For owners.' })
export class TransferOwnershipInput {
  @Field(() => ID, { description: 'The new owner: a head coach or coach of the team.' })
  membershipId: string;
}

@InputType({ description: 'Leaving takes effect at once.' })
export class LeaveTeamInput {
  @Field(() => ID, { description: 'A team one belongs to.' })
  teamId: string;
  @Field(() => WithData, { nullable: true, description: 'For candidates, who must say it.' })
  withData?: WithData | null;
}

export const MembershipConnection = connectionOf(Membership, 'Membership');

export const UpdateTeamResult = resultOf('UpdateTeamResult', Team, InvalidInput, NotFound);
export const ChangeRoleResult = resultOf(
  'ChangeRoleResult',
  Membership,
  InvalidInput,
  NotFound,
  Conflict,
);
export const TransferOwnershipResult = resultOf(
  'TransferOwnershipResult',
  Team,
  InvalidInput,
  NotFound,
);
export const RemoveMemberResult = resultOf('RemoveMemberResult', Team, NotFound, Conflict);
export const LeaveTeamResult = resultOf(
  'LeaveTeamResult',
  ViewerType,
  InvalidInput,
  NotFound,
  Conflict,
);
export const CreateTeamResult = createUnionType({
  name: 'CreateTeamResult',
  types: () => [Team, InvalidInput] as const,
});
export const ChangeVocabularyResult = createUnionType({
  name: 'ChangeVocabularyResult',
  types: () => [Team, InvalidInput, NotFound] as const,
});
