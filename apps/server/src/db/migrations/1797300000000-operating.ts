import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever runs this sees at once what was given up, missed and is tried again, however large the tables are. */
export class Operating1797300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index delivery_retrying on delivery (try_at) where state = 'pending' and attempts > 0;
      create index delivery_dead on delivery (ended_at, id) where state = 'dead';
      create index delivery_expired on delivery (ended_at) where state = 'expired';
      create index send_ledger_in_time on send_ledger using brin (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index delivery_retrying, delivery_dead, delivery_expired, send_ledger_in_time',
    );
  }
}
