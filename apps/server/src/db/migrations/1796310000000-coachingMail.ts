import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A candidate is told by mail when a coach is proposed to them. */
export class CoachingMail1796310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(['reminder', 'message', 'invitation', 'review', 'coaching']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from delivery where kind = 'coaching'`);
    await runner.query(kinds(['reminder', 'message', 'invitation', 'review']));
  }
}

const kinds = (allowed: string[]) => `alter table delivery drop constraint delivery_kind_check,
  add constraint delivery_kind_check check (kind in (${allowed.map((kind) => `'${kind}'`)}))`;
