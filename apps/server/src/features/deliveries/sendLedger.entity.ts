import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row for each thing handed to the mail server; its key makes a second one impossible. */
@Entity()
export class SendLedger {
  @PrimaryColumn({ type: 'uuid' })
  deliveryId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @PrimaryColumn({ type: 'text' })
  recipient: string;

  @PrimaryColumn({ type: 'text' })
  channel: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string | null;

  @Column({ type: 'text' })
  messageId: string;

  @Column({ type: 'text' })
  state: 'handed' | 'accepted' | 'refused' | 'unknown';

  @Column({ type: 'int' })
  tries: number;
}
