import { expect, test } from 'vitest';
import { byNeed } from './byNeed.js';

const someone = (name: string, dueAt: string | null, overdueCount = 0) => ({
  name,
  overdueCount,
  nextFollowUp: dueAt === null ? null : { dueAt },
});

test('overdue comes first, then what is due next, then those with nothing planned, by name', () => {
  const rows = [
    someone('Zoe', null),
    someone('Ben', '2026-11-25T10:00:00Z'),
    someone('Ana', null),
    someone('Mia', '2026-11-24T10:00:00Z'),
    someone('Leo', '2026-11-30T10:00:00Z', 1),
  ];
  expect(rows.sort(byNeed).map(({ name }) => name)).toEqual(['Leo', 'Mia', 'Ben', 'Ana', 'Zoe']);
});
