import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coachings say who coaches whom; a candidate's one coach says it no more. */
export class DropCoachId1795351000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table candidate drop column coach_id');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: of several coaches none can be told to be the one');
  }
}
