import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/page.js';
import { DateTime } from '../../../graphql/scalars.js';
import { AccountEventKind } from './noteEvent.js';

@ObjectType({ description: 'Something that happened to the viewer’s account.' })
export class AccountEvent {
  @Field(() => ID)
  id: string;
  @Field(() => DateTime)
  at: Temporal.Instant;
  @Field(() => AccountEventKind)
  kind: AccountEventKind;
  @Field(() => String, {
    nullable: true,
    description: 'Where it came from; of an IPv6 address the first 64 bits.',
  })
  network: string | null;
  @Field(() => ID, { nullable: true, description: 'The session it was done in.' })
  sessionId: string | null;
}

export const AccountEventConnection = connectionOf(AccountEvent, 'AccountEvent');
