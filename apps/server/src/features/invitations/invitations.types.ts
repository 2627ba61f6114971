import type { Temporal } from '@afterword/engine';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';
import { SecondFactorNeeded, ViewerType } from '../accounts/accounts.types.js';
import { resultOf } from '../accounts/resultOf.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { Invitation } from './invitation.entity.js';

@InputType()
export class InviteCandidateInput {
  @Field(() => ID)
  teamId: string;
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String)
  email: string;
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
}

@ObjectType({
  implements: Problem,
  description: 'The link is wrong, expired, revoked, already used, or meant for someone else.',
})
export class InvitationUnusable extends Problem {}

export const InviteCandidateResult = createUnionType({
  name: 'InviteCandidateResult',
  types: () => [Invitation, InvalidInput, NotFound] as const,
});

export const AcceptInvitationResult = resultOf(
  'AcceptInvitationResult',
  ViewerType,
  InvalidInput,
  InvitationUnusable,
  SecondFactorNeeded,
  TooManyAttempts,
);
