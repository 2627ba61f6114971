import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allOfIt } from '../../features/messages/allOfIt.js';

/** A message can leave at a time that was chosen for it, and whoever cares is told when it did not. */
export class ScheduledMessages1796900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message
        add column send_at timestamptz,
        add column send_zone text,
        add column sent_by uuid,
        add column accepted text[] not null default '{}',
        add check ((send_at is null) = (send_zone is null)),
        drop constraint message_state_check,
        add constraint message_state_check
          check (state in ('draft', 'scheduled', 'sending', 'sent', 'failed'));
      alter table message no force row level security;
      update message set accepted = '{${allOfIt}}' where state = 'sending';
      alter table message force row level security;
    `);
    await runner.query(kinds([...(await kindsSoFar(runner)), 'unsent']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from delivery where kind = 'unsent';
      update message set state = 'draft' where state = 'scheduled';
      alter table message drop column send_at, drop column send_zone, drop column sent_by,
        drop column accepted, drop constraint message_state_check,
        add constraint message_state_check check (state in ('draft', 'sending', 'sent', 'failed'));
    `);
    await runner.query(kinds((await kindsSoFar(runner)).filter((kind) => kind !== 'unsent')));
  }
}

async function kindsSoFar(runner: QueryRunner): Promise<string[]> {
  const [{ said }]: [{ said: string }] = await runner.query(
    `select pg_get_constraintdef(oid) as said from pg_constraint where conname = 'delivery_kind_check'`,
  );
  return [...said.matchAll(/'(\w+)'/g)].map(([, kind = '']) => kind);
}

const kinds = (allowed: string[]) => `alter table delivery drop constraint delivery_kind_check,
  add constraint delivery_kind_check check (kind in (${allowed.map((kind) => `'${kind}'`)}))`;
