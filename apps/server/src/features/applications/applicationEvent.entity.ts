import type { Event, Outcome, Temporal, Wish } from '@afterword/engine';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';

/** A fact of an application's history, appended and never changed. `data` holds what its kind needs. */
@Entity()
export class ApplicationEvent {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Column({ type: 'uuid', nullable: true })
  interviewId: string | null;

  @Column({ type: 'text' })
  kind: Event['kind'];

  @InstantColumn()
  at: Temporal.Instant;

  @Column({ type: 'jsonb' })
  data: {
    /** Of a promise: answer or next_step; of materials: what is to be sent. */
    what?: string;
    by?: string;
    to?: string;
    followUpKey?: string;
    channel?: string;
    recipientId?: string;
    personId?: string;
    wish?: Wish;
    result?: Outcome;
  };

  /** The account that said so; null when we saw it ourselves. */
  @Column({ type: 'uuid', nullable: true })
  recordedBy: string | null;

  @InstantColumn({ insert: false })
  recordedAt: Temporal.Instant;
}
