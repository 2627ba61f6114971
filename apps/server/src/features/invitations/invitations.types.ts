import type { Temporal } from '@afterword/engine';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Conflict, InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';
import { SecondFactorNeeded, ViewerType } from '../accounts/accounts.types.js';
import { resultOf } from '../accounts/resultOf.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { Onlooker } from '../coachings/coachings.types.js';
import { Role } from '../teams/membership.entity.js';
import { Invitation } from './invitation.entity.js';

@InputType({
  description:
    'Either `candidateId`, for somebody in the team’s care already, or everything else, for somebody new.',
})
export class InviteCandidateInput {
  @Field(() => ID, { nullable: true, description: 'Has no account here yet, or has left.' })
  candidateId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team that takes them into its care.' })
  teamId?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 80 characters.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: '1 to 80 characters.' })
  familyName?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the invitation goes.' })
  email?: string | null;
}

@InputType({
  description: 'Owners invite head coaches and coaches, head coaches invite coaches.',
})
export class InviteMemberInput {
  @Field(() => ID, { description: 'A team one leads.' })
  teamId: string;
  @Field(() => String, {
    description: '1 to 200 characters; that of an account made by accepting.',
  })
  name: string;
  @Field(() => String, { description: 'Only an account of this address can accept.' })
  email: string;
  @Field(() => Role, { description: 'COACH or HEAD_COACH.' })
  role: Role;
}

@InputType({
  description:
    'Without a session: the password of the account, or of the one to be made with `zone`.',
})
export class AcceptInvitationInput {
  @Field(() => ID)
  invitationId: string;
  @Field(() => String, { description: 'From the link in the mail.' })
  key: string;
  @Field(() => String, { nullable: true })
  password?: string | null;
  @Field(() => TimeZone, { nullable: true })
  zone?: string | null;
}

@ObjectType({ description: 'What an invitation says to whoever holds its link.' })
export class InvitationPreview {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  teamName: string;
  @Field(() => String)
  invitedBy: string;
  @Field(() => String)
  email: string;
  @Field(() => DateTime)
  expiresAt: Temporal.Instant;
  @Field(() => Boolean, { description: 'Whether this address has an account already.' })
  hasAccount: boolean;
  @Field(() => Role, { description: 'As what.' })
  role: Role;
  @Field(() => [Onlooker], {
    description: 'Who will see everything of a candidate that is recorded here; empty for coaches.',
  })
  seenBy: Onlooker[];
}

@ObjectType({
  implements: Problem,
  description:
    'The link is wrong, expired, revoked, already used, meant for someone else, or was given by somebody who may not any more.',
})
export class InvitationUnusable extends Problem {}

export const InviteCandidateResult = resultOf(
  'InviteCandidateResult',
  Invitation,
  InvalidInput,
  NotFound,
  Conflict,
  TooManyAttempts,
);
export const InviteMemberResult = resultOf(
  'InviteMemberResult',
  Invitation,
  InvalidInput,
  NotFound,
  TooManyAttempts,
);
export const RevokeInvitationResult = resultOf(
  'RevokeInvitationResult',
  Invitation,
  NotFound,
  Conflict,
);

export const AcceptInvitationResult = resultOf(
  'AcceptInvitationResult',
  ViewerType,
  InvalidInput,
  InvitationUnusable,
  SecondFactorNeeded,
  TooManyAttempts,
);
