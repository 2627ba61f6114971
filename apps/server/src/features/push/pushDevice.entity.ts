import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

/** A browser that asked to be told things while nobody looks, for as long as the session that it asked in. */
@ObjectType({
  description: 'A browser that is told things while nobody looks, until its session ends.',
})
@Entity()
export class PushDevice {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  sessionId: string;

  /** SHA-256 of the address at the push service, by which it is known. */
  @Column({ type: 'bytea' })
  endpointHash: Buffer;

  /** That address and the keys of the browser; see sealedTarget.ts. */
  @Column({ type: 'text' })
  sealed: string;

  /** The public key of the installation that it was turned on with; with another one it is deaf. */
  @Column({ type: 'text' })
  serverKey: string;

  @Field(() => String, { description: 'As it calls itself. Example: `Firefox on Android`.' })
  @Column({ type: 'text' })
  browser: string;

  @Field(() => DateTime, { description: 'When it was turned on.' })
  @InstantColumn()
  createdAt: Temporal.Instant;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its push service last took something for it.',
  })
  @InstantColumn({ nullable: true })
  usedAt: Temporal.Instant | null;
}
