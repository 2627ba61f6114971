import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited.js';

/** An application knows which edition of the time-zone database it was planned by; what stands has been by an old one. */
export class PlannedWith1797200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application add column planned_with text not null default '';
      create index on application (planned_with, id);
      drop trigger audit on application;
      drop trigger audit_removal on application;
      ${audited('application', 'id', 'planned_with')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit on application;
      drop trigger audit_removal on application;
      ${audited('application', 'id')}
      alter table application drop column planned_with;
    `);
  }
}
