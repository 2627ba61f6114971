import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * What the wall let pass that no service does: a row stays with its team and candidate for ever, an account is
 * linked only by an invitation, and what only leaders change, only leaders can.
 */
export class RowsStay1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    await runner.query(stays);
    const columns: { table: string; columns: string[] }[] = await runner.query(`
      select table_name as table, array_agg(column_name::text) as columns
      from information_schema.columns
      where table_schema = 'public' and column_name in ('team_id', 'candidate_id') group by 1`);
    for (const { table, columns: its } of columns)
      await runner.query(`
        create trigger row_stays before update of ${its.join(', ')} on ${table} for each row
        when (${its.map((column) => `old.${column} is distinct from new.${column}`).join(' or ')})
        execute function row_stays();
      `);
    // A table of a session would stand before ours of the same name.
    await runner.query(`revoke temporary on database "${database}" from public`);
    await runner.query(policies(`"${roleName(database, 'app')}"`));
  }

  async down(): Promise<void> {
    throw new Error('The policies before let more through; write them anew instead');
  }
}

const stays = `
  create function row_stays() returns trigger language plpgsql as $$
  begin
    raise insufficient_privilege using message = 'a row stays with its team and candidate';
  end $$;
  create function account_linked_by_invitation() returns trigger language plpgsql as $$
  begin
    if new.user_id is null and (app_user() is null or app_user() = old.user_id) then return new; end if;
    if new.user_id = app_user() and exists (
      select from invitation i where i.id = app_invitation() and i.candidate_id = new.id) then
      return new;
    end if;
    raise insufficient_privilege using message = 'an account is linked by an invitation, and let go by its owner';
  end $$;
  create trigger account_linked_by_invitation before update of user_id on candidate for each row
    when (old.user_id is distinct from new.user_id) execute function account_linked_by_invitation();
`;

const within = (column: string, setting: string) =>
  `${column} = any ((select app_list('app.${setting}'))::uuid[])`;
const led = within('team_id', 'lead_teams');
const invited = (column: string) =>
  `(select i.${column} from invitation i where i.id = (select app_invitation()))`;

const staff = within('team_id', 'staff_teams');
const cared = `${led} or ${within('candidate_id', 'candidates_coached')}`;

const policies = (app: string) => `
  revoke delete on team from ${app};

  drop policy tenant on send_ledger;
  create policy tenant on send_ledger for select to ${app}
    using (${cared} or ${within('candidate_id', 'candidates')});

  create policy leaving on membership as restrictive for delete to ${app}
    using (user_id = (select app_user()) or ${led});

  create policy erasing on candidate as restrictive for delete to ${app}
    using (${led} or ${within('id', 'candidates')});
  drop policy invited on candidate;
  create policy invited on candidate for select to ${app} using (id = ${invited('candidate_id')});
  create policy joins on candidate for update to ${app}
    using (id = ${invited('candidate_id')}) with check (user_id = (select app_user()));

  drop policy invited on invitation;
  create policy invited on invitation for select to ${app} using (id = (select app_invitation()));
  create policy accepted on invitation for update to ${app} using (id = (select app_invitation()));

  drop policy staff on policy_change;
  create policy staff on policy_change for select to ${app} using (${staff});
  create policy proposed on policy_change for insert to ${app} with check (${led});
  create policy led on policy_change for update to ${app} using (${staff}) with check (${led});
  revoke delete on policy_change from ${app};

  drop policy settled on review_comment;
  create policy settled on review_comment for update to ${app}
    using (${cared} or ${within('candidate_id', 'candidates')});

  drop policy staff on template;
  create policy staff on template for select to ${app} using (${staff});
  create policy made on template for insert to ${app} with check (${led});
  create policy led on template for update to ${app} using (${staff}) with check (${led});
  drop policy staff on template_version;
  create policy staff on template_version for select to ${app} using (${staff});
  create policy made on template_version for insert to ${app} with check (${led});
`;
