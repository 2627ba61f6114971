import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType('Session', { description: 'A browser or program that is signed in.' })
export class SessionType {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt: Temporal.Instant;
  @Field(() => DateTime, { description: 'To within some five minutes.' })
  lastSeenAt: Temporal.Instant;
  @Field(() => String, { description: 'As it calls itself. Example: `Firefox on Linux`.' })
  browser: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where it signed in from; of an IPv6 address the first 64 bits.',
  })
  address: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}
