import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * A row points at rows of its own candidate and team alone. The wall looks at the row that is written, not at what it
 * points to: a review kept in a team of one's own could else have approved a message in another.
 */
export class RowsPointHome1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    for (const [table, column] of keys)
      await runner.query(`alter table ${table} add unique (id, ${column})`);
    for (const { from, to, column, by } of pointers)
      for (const table of from)
        await runner.query(`
          alter table ${table} drop constraint ${table}_${column}_fkey,
            add constraint ${table}_${column}_fkey
              foreign key (${column}, ${by}) references ${to} (id, ${by}) on delete cascade;
        `);
    await runner.query(deliveries(`"${roleName(database, 'app')}"`));
  }

  async down(): Promise<void> {
    throw new Error('Rows could point at what is not theirs again; write the keys anew instead');
  }
}

const keys = [
  ['candidate', 'team_id'],
  ['policy_change', 'team_id'],
  ['template', 'team_id'],
  ['application', 'candidate_id'],
  ['coaching', 'candidate_id'],
  ['follow_up', 'candidate_id'],
  ['interview', 'candidate_id'],
  ['interviewer', 'candidate_id'],
  ['review', 'candidate_id'],
  ['review_comment', 'review_id'],
] as const;

const ofCandidate = (column: string, to: string, ...from: string[]) => ({
  ...{ from, to, column },
  by: 'candidate_id',
});

const pointers = [
  {
    from: [
      ...['application', 'application_event', 'coaching', 'delivery', 'export', 'follow_up'],
      ...['interview', 'interviewer', 'invitation', 'message', 'message_version', 'panel_seat'],
      ...['policy_change_item', 'review', 'review_comment', 'send_ledger'],
    ],
    ...{ to: 'candidate', column: 'candidate_id', by: 'team_id' },
  },
  { from: ['policy_change_item'], to: 'policy_change', column: 'change_id', by: 'team_id' },
  { from: ['template_version'], to: 'template', column: 'template_id', by: 'team_id' },
  ofCandidate(
    'application_id',
    'application',
    ...['application_event', 'follow_up', 'interview', 'interviewer', 'policy_change_item'],
  ),
  ofCandidate('interview_id', 'interview', 'application_event', 'follow_up', 'panel_seat'),
  ofCandidate('interviewer_id', 'interviewer', 'panel_seat'),
  ofCandidate('recipient_id', 'interviewer', 'follow_up'),
  ofCandidate(
    'follow_up_id',
    'follow_up',
    'message',
    'message_version',
    'review',
    'review_comment',
  ),
  ofCandidate('review_id', 'review', 'review_comment'),
  ofCandidate('replaces', 'coaching', 'coaching'),
  { from: ['review_comment'], to: 'review_comment', column: 'answers_to', by: 'review_id' },
];

const about = (table: string) => `exists (select from ${table} s where s.id = subject_id
  and s.team_id = delivery.team_id and s.candidate_id is not distinct from delivery.candidate_id)`;

/** What a delivery is about stands in one of several tables, so no key can say it. */
const deliveries = (app: string) => `
  create policy about_ones_own on delivery as restrictive for insert to ${app} with check (
    case kind when 'invitation' then ${about('invitation')} when 'review' then ${about('review')}
      when 'coaching' then ${about('coaching')} else ${about('follow_up')} end);
`;
