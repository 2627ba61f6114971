import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isZone } from './isZone.js';
import { resolveLocal } from './resolveLocal.js';

const resolve = (local: string, zone: string) => {
  const resolved = resolveLocal(Temporal.PlainDateTime.from(local), zone);
  return 'instant' in resolved
    ? resolved.instant.toString()
    : `${resolved.problem}, next ${resolved.next}`;
};

it.each([
  ['2026-11-24T14:00', 'Europe/Berlin', '2026-11-24T13:00:00Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', 'gap, next 2026-03-29T03:30:00'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  ['2026-03-08T02:30', 'America/New_York', 'gap, next 2026-03-08T03:30:00'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', 'gap, next 2026-10-04T02:45:00'],
  ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
  ['2028-02-29T09:00', 'Asia/Kolkata', '2028-02-29T03:30:00Z'],
])('reads %s in %s as %s', (local, zone, expected) => {
  expect(resolve(local, zone)).toBe(expected);
});

it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])('knows the zone %s', (id) => {
  expect(isZone(id)).toBe(true);
});

it.each([
  '',
  'Mars/Olympus',
  '+01:00',
  'Europe',
  '2026-11-24T14:00[Europe/Berlin]',
  'Romance Standard Time',
])('does not take “%s” for a zone', (id) => expect(isZone(id)).toBe(false));
