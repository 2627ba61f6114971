import { Temporal } from 'temporal-polyfill';

interface Entry {
  at: string;
  actorId: string | null;
  viaId: string | null;
  operation: string | null;
  candidateId: string | null;
}

/** What was done at once about one candidate is one act: its entries, as they were written. */
export function actsOf<T extends Entry>(newestFirst: T[]): T[][] {
  const acts: T[][] = [];
  for (const entry of newestFirst) {
    const act = acts.at(-1);
    if (act?.[0] && sameAct(act[0], entry)) act.unshift(entry);
    else acts.push([entry]);
  }
  return acts;
}

const sameAct = (one: Entry, other: Entry) =>
  one.at === other.at &&
  one.actorId === other.actorId &&
  one.viaId === other.viaId &&
  one.operation === other.operation &&
  one.candidateId === other.candidateId;

/** Acts by the day on which they happened for the reader, in the order they come. */
export function byDay<T extends Entry>(acts: T[][], zone: string) {
  const days: { day: Temporal.PlainDate; acts: T[][] }[] = [];
  for (const act of acts) {
    const [first] = act;
    if (!first) continue;
    const day = Temporal.Instant.from(first.at).toZonedDateTimeISO(zone).toPlainDate();
    const last = days.at(-1);
    if (last?.day.equals(day)) last.acts.push(act);
    else days.push({ day, acts: [act] });
  }
  return days;
}
