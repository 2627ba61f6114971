import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Claims leap from team to team along one index and take a team's share by another. Several reminders may be merged
 * into the mail of one of them. The ledger says when a mail was handed over, no longer when one set out to.
 */
export class Claims1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on delivery (team_id, try_at) where state = 'pending';
      create index on delivery (token) where state = 'claimed';
      alter table delivery
        add column merged_into uuid,
        add unique (id, candidate_id),
        add foreign key (merged_into, candidate_id) references delivery (id, candidate_id)
          on delete set null (merged_into),
        drop constraint delivery_state_check,
        add constraint delivery_state_check check
          (state in ('pending', 'claimed', 'sent', 'noted', 'merged', 'withdrawn', 'expired', 'dead'));
      create index on delivery (merged_into) where merged_into is not null;
      alter table send_ledger no force row level security, drop constraint send_ledger_state_check,
        add column token uuid;
      update send_ledger set state = 'handed' where state = 'started';
      alter table send_ledger force row level security, add constraint send_ledger_state_check
        check (state in ('handed', 'accepted', 'refused', 'unknown'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: which reminders were merged would be lost');
  }
}
