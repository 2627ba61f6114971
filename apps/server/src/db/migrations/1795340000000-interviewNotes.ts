import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the checks of messages ask about: what was left open in an interview, whether the next steps were told, whose
 * English a candidate writes, and the words of a team. The walls of these tables hold for their new columns too.
 */
export class InterviewNotes1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interview
        add column open_questions text[] not null default '{}',
        add column next_steps_known boolean;
      alter table candidate
        add column language text check (language in ('en-US', 'en-GB'));
      alter table team
        add column vocabulary text[] not null default '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: what was noted of interviews would be lost');
  }
}
