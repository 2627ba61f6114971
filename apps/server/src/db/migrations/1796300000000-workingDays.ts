import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days a team counts by; those there are count as before, Monday to Friday. */
export class WorkingDays1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const before = `'{"country": null, "region": null, "weekend": [6, 7], "closedDays": []}'`;
    for (const table of ['team', 'policy_change'])
      await runner.query(`
        alter table ${table} add column working_days jsonb not null default ${before};
        alter table ${table} alter column working_days drop default;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['team', 'policy_change'])
      await runner.query(`alter table ${table} drop column working_days`);
  }
}
