import type { Temporal } from '@afterword/engine';
import { stringify } from 'csv-stringify/sync';
import { strToU8, type Zippable, zip } from 'fflate';
import type { Kind } from './kinds.js';
import { Hopeless, type Row } from './readKind.js';
import { readMe } from './readMe.js';

/** What is read into one export may be so many characters of JSON. */
const mostCharacters = 64_000_000;

/** The zip of an export: README.txt, data.json, and a table for each kind. @throws {Hopeless} */
export async function zipOf(
  records: { kind: Kind; rows: Row[] }[],
  about: object,
  madeAt: Temporal.Instant,
): Promise<Uint8Array> {
  const lists = Object.fromEntries(records.map(({ kind, rows }) => [kind.name, rows]));
  const json = JSON.stringify({ about, madeAt: madeAt.toString(), records: lists }, null, 2);
  if (json.length > mostCharacters) throw new Hopeless(`${json.length} characters`);
  const counts = records.map(({ kind, rows }) => ({ kind, count: rows.length }));
  const files: Zippable = {
    'README.txt': strToU8(readMe(counts, madeAt)),
    'data.json': strToU8(json),
  };
  for (const { kind, rows } of records) files[`csv/${kind.name}.csv`] = strToU8(tableOf(rows));
  return new Promise((resolve, reject) =>
    zip(files, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
}

/** Rows as CSV, safe to open: a cell that would be a formula begins with an apostrophe. */
export function tableOf(rows: Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(
    rows.map((row) => columns.map((column) => cellOf(row[column]))),
    { header: true, columns, escape_formulas: true, bom: true, record_delimiter: 'windows' },
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
