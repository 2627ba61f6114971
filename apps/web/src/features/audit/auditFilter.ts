import { Temporal } from 'temporal-polyfill';
import type { AuditFilter } from '../../generated/graphql.js';
import { isRecord } from './recordWords.js';

/** What is looked for, as the address of the page says it; days are those of the reader. */
export interface AuditSearch {
  who?: string;
  candidate?: string;
  record?: string;
  from?: string;
  until?: string;
}

const keys = ['who', 'candidate', 'record', 'from', 'until'] as const;

/** What of an address can be looked for. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const given = keys.flatMap((key) => {
    const value = search[key];
    return typeof value === 'string' && fits(key, value) ? [[key, value]] : [];
  });
  return Object.fromEntries(given);
}

function fits(key: (typeof keys)[number], value: string): boolean {
  if (key === 'record') return isRecord(value);
  if (key === 'who' || key === 'candidate') return value !== '';
  return /^20\d\d-\d\d-\d\d$/.test(value) && dayOf(value) !== null;
}

function dayOf(value: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    return null;
  }
}

/** The filter of the query: the last day counts to its end. */
export function toFilter({ who, candidate, record, from, until }: AuditSearch, zone: string) {
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).toInstant().toString();
  const first = from ? dayOf(from) : null;
  const last = until ? dayOf(until) : null;
  const filter: AuditFilter = {
    ...(who && { actor: who }),
    ...(candidate && { candidate }),
    ...(record && isRecord(record) && { record }),
    ...(first && { from: start(first) }),
    ...(last && { to: start(last.add({ days: 1 })) }),
  };
  return filter;
}
