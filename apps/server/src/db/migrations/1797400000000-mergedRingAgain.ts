import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reminders that were merged into another's mail ring by themselves when that mail does not leave after all, whatever
 * ended or moved it. What is kept of a candidate's deliveries is found without reading through all of them.
 */
export class MergedRingAgain1797400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on delivery (candidate_id, kind) where candidate_id is not null;
      create index on send_ledger (candidate_id) where candidate_id is not null;
      create index on send_ledger (team_id);
      create function merged_ring_again() returns trigger language plpgsql as $$
      begin
        update delivery set state = 'pending', merged_into = null, ended_at = null, try_at = now()
        where merged_into = old.id and state = 'merged';
        return null;
      end $$;
      create trigger merged_ring_again after update of state, version on delivery for each row
        when (old.kind = 'reminder' and old.state in ('pending', 'claimed')
          and (new.state in ('withdrawn', 'expired', 'dead', 'noted', 'merged') or new.version <> old.version))
        execute function merged_ring_again();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger merged_ring_again on delivery;
      drop function merged_ring_again();
      drop index delivery_candidate_id_kind_idx, send_ledger_candidate_id_idx, send_ledger_team_id_idx;
    `);
  }
}
