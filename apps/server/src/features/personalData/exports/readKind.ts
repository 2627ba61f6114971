import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import type { Kind } from './kinds.js';

/** Whom an export is about. */
export interface Subject {
  candidateIds: string[];
  userId: string | null;
  email: string | null;
}

export type Row = Record<string, unknown>;

/** Rows of one kind; a person with more is told that it cannot be made. */
export const mostRows = 50_000;

/** What no further try would mend, such as an export larger than can be kept. */
export class Hopeless extends Error {}

/** The rows of a kind; `manager` has entered as whoever asks. @throws {Hopeless} */
export async function readKind(
  { accounts, db }: App,
  manager: EntityManager,
  kind: Kind,
  subject: Subject,
): Promise<Row[]> {
  const sql = `select row from (
    select to_jsonb(t) - ${textArray(kind.without)} as row from "${kind.table}" t, ${given}
    where ${conditionOf(kind)} limit ${mostRows + 1}) rows order by row->>'id', row`;
  const ask = (): Promise<{ row: Row }[]> => {
    if (kind.by === 'auth') return accounts.rows(sql, valuesOf(subject));
    return (kind.by === 'worker' ? db.worker : manager).query(sql, valuesOf(subject));
  };
  const rows = await ask();
  if (rows.length > mostRows) throw new Hopeless(`more than ${mostRows} ${kind.name}`);
  return rows.map(({ row }) => row);
}

/** The candidates that rows of these kinds belong to, held so that none is erased while one reads. */
export async function holdCandidates(
  manager: EntityManager,
  kinds: Kind[],
  subject: Subject,
): Promise<string[]> {
  const told = kinds
    .filter(({ ofCandidate }) => ofCandidate)
    .map(
      (kind) => `select t.candidate_id from "${kind.table}" t, ${given} where ${conditionOf(kind)}`,
    );
  const rows: { id: string }[] = await manager.query(
    `select c.id from candidate c where c.id = any ($1) or c.id in (${told.join(' union ')})
     order by 1 for key share of c`,
    valuesOf(subject),
  );
  return rows.map(({ id }) => id);
}

/** Says the types of all three values, whichever of them a condition uses. */
const given = '(select $1::uuid[], $2::uuid, $3::text) as given';
const conditionOf = ({ where }: Kind) => `(${where})`;
const valuesOf = ({ candidateIds, userId, email }: Subject) => [candidateIds, userId, email];
const textArray = (columns: string[] = []) =>
  `array[${columns.map((column) => `'${column}'`).join(', ')}]::text[]`;
