import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../../db/columns.js';
import { DateTime } from '../../../graphql/scalars.js';

export const ExportState = {
  REQUESTED: 'requested',
  RUNNING: 'running',
  READY: 'ready',
  FAILED: 'failed',
  EXPIRED: 'expired',
} as const;
export type ExportState = (typeof ExportState)[keyof typeof ExportState];
registerEnumType(ExportState, {
  name: 'ExportState',
  description: 'How far an export has come.',
  valuesConfig: {
    REQUESTED: { description: 'Waits for a worker.' },
    RUNNING: { description: 'Is being put together; `percent` says how far.' },
    READY: { description: 'Can be downloaded until `expiresAt`.' },
    FAILED: { description: 'Could not be made; ask again, or ask whoever runs this Afterword.' },
    EXPIRED: {
      description:
        'Its days are over, something in it was erased, or somebody in it is no longer to be seen; ask again.',
    },
  },
});

@ObjectType({ description: 'Everything about a person in one file, for whoever asked for it.' })
@Entity()
export class Export {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid', nullable: true })
  teamId: string | null;

  /** Whom it is about; null when that is whoever asked. */
  @Column({ type: 'uuid', nullable: true })
  candidateId: string | null;

  @Column({ type: 'uuid' })
  requestedBy: string;

  @Field(() => ExportState)
  @Column({ type: 'text' })
  state: ExportState;

  /** Kinds of records that are in it already, of `total`. */
  @Column({ type: 'int' })
  done: number;

  @Column({ type: 'int' })
  total: number;

  /** The candidates of whom there is something in it: when one is erased, or seen no longer, it goes. */
  @Column({ type: 'uuid', array: true })
  about: string[];

  /** Those of them who asked for it themselves, and take it along when they leave a team. */
  @Column({ type: 'uuid', array: true })
  themselves: string[];

  @Field(() => Int, { nullable: true, description: 'In bytes, once it is ready.' })
  @Column({ type: 'int', nullable: true })
  size: number | null;

  @Column({ type: 'int' })
  attempts: number;

  /** Of the worker that makes it; only its holder may end the row. */
  @Column({ type: 'uuid', nullable: true })
  token: string | null;

  @InstantColumn({ insert: false })
  workedAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  @InstantColumn({ insert: false })
  createdAt: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, description: 'From then on its bytes are erased.' })
  @InstantColumn({ nullable: true })
  expiresAt: Temporal.Instant | null;
}
