import { expect, test } from 'vitest';
import { readAuditSearch, toFilter } from './auditFilter.js';

test('of an address only what can be looked for is taken', () => {
  expect(
    readAuditSearch({ who: 'maya', record: 'SALARY', from: '2026-02-30', until: 7, page: '2' }),
  ).toEqual({ who: 'maya' });
  expect(readAuditSearch({ record: 'MESSAGE', from: '2026-02-28' })).toEqual({
    record: 'MESSAGE',
    from: '2026-02-28',
  });
});

test('days are the reader’s, the last one to its end, through a change of clocks too', () => {
  const day = { from: '2026-10-25', until: '2026-10-25' };
  expect(toFilter(day, 'Europe/Berlin')).toEqual({
    from: '2026-10-24T22:00:00Z',
    to: '2026-10-25T23:00:00Z',
  });
});
