import type { Temporal } from '@afterword/engine';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { Conflict, InvalidInput, NotFound } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
import { resultOf } from '../accounts/resultOf.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { Role } from '../teams/membership.entity.js';
import { Coaching } from './coaching.entity.js';

@InputType({ description: 'Another coach for a candidate.' })
export class ProposeCoachInput {
  @Field(() => ID, { description: 'Whom they would coach.' })
  candidateId: string;
  @Field(() => ID, { description: 'A member of the team, candidates excepted.' })
  userId: string;
}

@InputType({ description: 'One coach in place of another.' })
export class HandOverInput {
  @Field(() => ID, { description: 'Who gets another coach.' })
  candidateId: string;
  @Field(() => ID, { description: 'Who coaches now, and does so until the other is accepted.' })
  fromUserId: string;
  @Field(() => ID, { description: 'A member of the team, candidates excepted.' })
  toUserId: string;
}

@ArgsType()
export class CoachingsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Those that have ended, too.' })
  ended: boolean;
}

@ObjectType({ description: 'Somebody who sees all of a candidate’s applications and messages.' })
export class Onlooker {
  @Field(() => String, { description: 'Of their account.' })
  name: string;
  @Field(() => Role, { description: 'Why: owners and head coaches see every candidate of a team.' })
  role: Role;
  @Field(() => DateTime, { nullable: true, description: 'Since when, for a coach.' })
  since: Temporal.Instant | null;
}

export const CoachingConnection = connectionOf(Coaching, 'Coaching');

export const ProposeCoachResult = resultOf(
  'ProposeCoachResult',
  Coaching,
  InvalidInput,
  NotFound,
  Conflict,
  TooManyAttempts,
);
export const CoachingResult = resultOf('CoachingResult', Coaching, NotFound, Conflict);
