import type { Queue } from './installations.js';
import type { Judgement, Row } from './row.js';
import { percentile } from './tally.js';

export interface Outcome {
  row: Row;
  queue: Queue;
  judgement: Judgement;
  /** From its start until the fault was over, and until it was judged, in seconds. */
  took: { fault: number; all: number };
}

const columns = [
  ...['fault', 'queue', 'expected', 'received', 'lost', 'duplicates', 'same id', 'early'],
  ...['p99 s', 'worst s', 'fault s', 'all s', 'verdict'],
];

/** The fault table as it came out, a line a row, with what there is to complain of below each. */
export function tableOf(outcomes: Outcome[]): string {
  const lines = outcomes.map(({ row, queue, took, judgement: { tally, complaints } }) => [
    ...[row.name, queue, tally.expected, tally.received, tally.lost.length],
    ...[tally.duplicates.length, tally.sameId, tally.early],
    ...[percentile(tally.lateness, 99), tally.lateness.at(-1) ?? 0].map((ms) =>
      (ms / 1000).toFixed(1),
    ),
    ...[took.fault.toFixed(0), took.all.toFixed(0)],
    complaints.length === 0 ? 'pass' : 'FAIL',
  ]);
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...lines.map((line) => String(line[index]).length)),
  );
  const laidOut = (line: (string | number)[]) =>
    line
      .map((cell, index) =>
        typeof cell === 'number' || index > 7
          ? String(cell).padStart(widths[index] ?? 0)
          : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ');
  return [
    laidOut(columns),
    ...outcomes.flatMap(({ row, judgement: { complaints, notes = [] } }, index) => [
      laidOut(lines[index] ?? []),
      `    ${row.fault}: ${row.criterion}`,
      ...notes.map((note) => `    ${note}`),
      ...complaints.map((complaint) => `    ! ${complaint}`),
    ]),
  ].join('\n');
}
