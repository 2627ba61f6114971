import pg from 'pg';
import type { Row } from './sampleRows.js';
import type { Action } from './viewers.js';

/** One act on one row; `column` is one that may be set. */
export function statement(
  action: Action,
  table: string,
  { at, content }: Row,
  column: string,
): string {
  const here = `where ctid = '${at}'`;
  switch (action) {
    case 'select':
      return `select from ${table} ${here}`;
    case 'insert':
      return `insert into ${table} select * from jsonb_populate_record(null::${table}, ${literal(content)})`;
    case 'update':
      return `update ${table} set ${column} = ${column} ${here}`;
    case 'delete':
      return `delete from ${table} ${here}`;
  }
}

/** The columns that say whose a row is. */
const whose = ['team_id', 'candidate_id', 'user_id'];

/** Whether a row would be somebody else's with the other's columns; a candidate may let go of the account. */
export function isElsewhere(from: Row, to: Row): boolean {
  const others = whose.filter((name) => from.content[name] !== to.content[name]);
  return others.some((name) => to.content[name] !== null);
}

/** The row at `from`, given to whoever has `to`. */
export function moved(table: string, from: Row, to: Row): string {
  const columns = whose.filter((name) => name in from.content);
  const sets = columns.map((name) => `${name} = ${literal(to.content[name])}`);
  return `update ${table} set ${sets.join(', ') || `id = ${literal(to.content.id)}`} where ctid = '${from.at}'`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}
