import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coaches are told every morning what needs them. */
export class Digests1797100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds([...earlier, 'digest']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from delivery where kind = 'digest'`);
    await runner.query(kinds(earlier));
  }
}

const earlier = ['reminder', 'message', 'unsent', 'invitation', 'review', 'coaching'];

const kinds = (allowed: string[]) => `alter table delivery drop constraint delivery_kind_check,
  add constraint delivery_kind_check check (kind in (${allowed.map((kind) => `'${kind}'`)}))`;
