import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { AuditRecord } from './audit.types.js';
import type { AuditEntry } from './auditEntry.entity.js';

const person = (alias: string) => `${alias}.given_name || ' ' || ${alias}.family_name`;
const round = `select i.id, a.company || ', round ' || i.round as name
  from interview i join application a on a.id = i.application_id where i.id = any ($1)`;
const message = `select f.id, ${person('r')} as name
  from follow_up f join interviewer r on r.id = f.recipient_id where f.id = any ($1)`;
const aboutMessage = (table: string) => `select x.id, ${person('r')} as name
  from ${table} x join follow_up f on f.id = x.follow_up_id join interviewer r on r.id = f.recipient_id
  where x.id = any ($1)`;

/** By kind, the records of these ids and what readers call them now. An event of an application has no name. */
const names: Partial<Record<AuditRecord, string>> = {
  team: 'select id, name from team where id = any ($1)',
  membership: 'select id, name from auth."user" where id = any ($1)',
  invitation: `select i.id, coalesce(i.name, ${person('c')}) as name
    from invitation i left join candidate c on c.id = i.candidate_id where i.id = any ($1)`,
  candidate: `select c.id, ${person('c')} as name from candidate c where c.id = any ($1)`,
  coaching: `select o.id, u.name from coaching o join auth."user" u on u.id = o.user_id::text where o.id = any ($1)`,
  application: 'select id, company as name from application where id = any ($1)',
  interview: round,
  interviewer: `select r.id, ${person('r')} as name from interviewer r where r.id = any ($1)`,
  panel_seat: round,
  message,
  message_version: message,
  review: aboutMessage('review'),
  review_comment: aboutMessage('review_comment'),
  export: `select x.id, ${person('c')} as name
    from export x join candidate c on c.id = x.candidate_id where x.id = any ($1)`,
  template: 'select id, name from template where id = any ($1)',
  policy_change: 'select id, preset as name from policy_change where id = any ($1)',
};

/** What the record of an entry is called now; undefined once it is gone. */
export function recordName(ctx: Context, { record, recordId }: AuditEntry) {
  return ctx.load.batch('audited record', `${record} ${recordId}`, find);
}

async function find({ manager }: Tx, keys: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [record, sql] of Object.entries(names)) {
    const ids = keys.flatMap((key) => (key.startsWith(`${record} `) ? [key.split(' ')[1]] : []));
    if (ids.length === 0) continue;
    const rows: { id: string; name: string }[] = await manager.query(sql, [ids]);
    for (const { id, name } of rows) found.set(`${record} ${id}`, name);
  }
  return found;
}
