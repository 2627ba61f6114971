import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited.js';

/** Who asked for a review, who commented and who decided is written in the audit log too. */
export class AuditReviews1796190000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(audited('review', 'id'));
    await runner.query(audited('review_comment', 'id'));
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: who approved what would be lost');
  }
}
