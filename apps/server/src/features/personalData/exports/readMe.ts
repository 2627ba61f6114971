import type { Temporal } from '@afterword/engine';
import type { Kind } from './kinds.js';

/** What lies in the zip, in plain words. */
export function readMe(kinds: { kind: Kind; count: number }[], madeAt: Temporal.Instant): string {
  const lines = kinds.map(({ kind, count }) => `  ${kind.name} (${count})\n      ${kind.says}`);
  return `Everything Afterword keeps about you
Made on ${madeAt.toString({ smallestUnit: 'second' })}

What is in here
  data.json   everything, for programs
  csv/        the same as tables, one file for each kind of record, for a spreadsheet

How to read it
  data.json is one object. "about" says whom this is about, "madeAt" when it was made, and "records" holds one
  list for each kind below. Each record has the names of its fields in it. Times are in UTC, written as
  2026-11-22T09:30:00+00:00. Records point at each other by their ids: application_id is the id of an application.
  In the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe.

The kinds, and how many there are of each
${lines.join('\n')}

What is not in here
  Secrets: passwords in any form, the keys of sessions and mailed links, secrets of second factors, recovery
  codes. They would open your account to whoever finds this file.
  Records of other people. Of candidates you coach there is what you wrote, and that you coach them, as long as
  you may see it; what you merely see is theirs.
  The log of a team, which names records by id and is read by its owners.

This file was made for you alone. Afterword erases its copy a week after it was made.
`;
}
