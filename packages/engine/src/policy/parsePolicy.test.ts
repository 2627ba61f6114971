import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consensus } from './consensus.js';
import { parsePolicy } from './parsePolicy.js';
import { policyFields } from './policyFields.js';
import { presets } from './presets/presets.js';

type Loose = Record<string, Record<string, unknown>>;
const changed = (path: string, value: unknown): unknown => {
  const copy = structuredClone(consensus) as unknown as Loose;
  const [group, name] = path.split('.') as [string, string];
  copy[group] = { ...copy[group], [name]: value };
  return copy;
};

it.each(presets)('takes the preset $id as it is', ({ policy }) => {
  expect(parsePolicy(structuredClone(policy))).toEqual({ policy });
});

it.each([
  [
    'thankYou.dueHours',
    1,
    'is 1 and thankYou.notBeforeHours is 1: a thank-you would be due before it opens',
  ],
  [
    'thankYou.latestHours',
    23,
    'is 23 and thankYou.dueHours is 24: a thank-you would be late before it is due',
  ],
  [
    'status.dueDaysAfterContact',
    6,
    'is 6 and status.afterSilenceDays is 7: a check would be due before it opens',
  ],
  [
    'workingHours.toHour',
    9,
    'is 9 and workingHours.fromHour is 9: the working day would end before it begins',
  ],
  ['wakingHours.fromHour', 10, undefined],
  ['limit.gapWorkingDays', -1, 'is -1, and nothing here is negative'],
  ['limit.checks', 3, 'is 3, not from 0 to 2'],
  ['thankYou.dueHours', '24', 'is not a number but a string'],
  ['thankYou.dueHours', Number.NaN, 'is not a finite number'],
  ['thankYou.dueHours', Number.POSITIVE_INFINITY, 'is not a finite number'],
  ['thankYou.dueHours', 24.5, 'is 24.5, not a whole number'],
  ['thankYou.dueHours', undefined, 'is missing'],
  ['thankYou.dueHours', null, 'is not a number but null'],
  ['post.offered', 1, 'is not true or false but a number'],
  ['thankYou.dueHour', 24, 'is not known'],
])('refuses %s = %s', (field, value, reason) => {
  const { problems } = parsePolicy(changed(field, value));
  if (reason) expect(problems).toEqual([{ field, reason }]);
  else expect(problems).toMatchObject([{ field: 'workingHours.fromHour' }]);
});

it('names everything that is wrong at once', () => {
  const policy = { ...consensus, limit: { checks: -1 }, tone: {}, second: [] };
  expect(parsePolicy(policy).problems).toEqual([
    { field: 'tone', reason: 'is not known' },
    { field: 'second.afterSilenceDays', reason: 'is missing' },
    { field: 'limit.checks', reason: 'is -1, and nothing here is negative' },
    { field: 'limit.gapWorkingDays', reason: 'is missing' },
  ]);
});

it('refuses what is no object, and is not fooled by dotted or inherited keys', () => {
  for (const input of [undefined, null, 7, 'consensus', [consensus]]) {
    expect(parsePolicy(input).problems).toMatchObject([{ field: '' }]);
  }
  expect(parsePolicy({ ...consensus, 'limit.checks': 1 }).problems).toMatchObject([
    { field: 'limit.checks', reason: 'is not known' },
  ]);
  const inherited = { ...consensus, limit: Object.create(consensus.limit) };
  expect(parsePolicy(inherited).problems).toHaveLength(2);
});

it('hands out a copy, so that a later change of the input changes nothing', () => {
  const input = structuredClone(consensus);
  const { policy } = parsePolicy(input);
  input.limit.checks = 0;
  expect(policy?.limit.checks).toBe(2);
});

it('takes or refuses anything, and never throws', () => {
  const group = fc.dictionary(fc.string(), fc.anything());
  const anything = fc.oneof(fc.anything(), fc.record({ limit: group, thankYou: fc.anything() }));
  fc.assert(fc.property(anything, (input) => (parsePolicy(input).problems?.length ?? 0) > 0));
});

it('has a field for each number of the policy', () => {
  const paths = Object.entries(consensus).flatMap(([group, fields]) =>
    Object.keys(fields).map((name) => `${group}.${name}`),
  );
  expect(policyFields.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});
