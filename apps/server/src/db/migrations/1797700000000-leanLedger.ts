import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is written for each mail is kept small: a row of the ledger goes with its delivery, whose team and candidate it
 * repeats, so that it points at nothing else; its state changes in place, where there is room left for it. A claim
 * answers its own rows, and nobody looks for them by their token but who lost the answer.
 */
export class LeanLedger1797700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table send_ledger set (fillfactor = 50),
        drop constraint send_ledger_team_id_fkey, drop constraint send_ledger_candidate_id_fkey;
      drop index send_ledger_team_id_idx, send_ledger_candidate_id_idx, delivery_token_idx;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on delivery (token) where state = 'claimed';
      create index on send_ledger (candidate_id) where candidate_id is not null;
      create index on send_ledger (team_id);
      alter table send_ledger no force row level security, reset (fillfactor),
        add foreign key (team_id) references team on delete cascade,
        add foreign key (candidate_id, team_id) references candidate (id, team_id) on delete cascade;
      alter table send_ledger force row level security;
    `);
  }
}
