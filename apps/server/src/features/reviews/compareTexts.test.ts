import { expect, test } from 'vitest';
import { ChangeKind, compareTexts } from './compareTexts.js';

const said = (before: string, after: string) =>
  compareTexts(before, after).map(({ kind, text }) => [kind, text]);
const without = (kind: ChangeKind, before: string, after: string) =>
  compareTexts(before, after)
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('a change is said word by word', () => {
  expect(said('Kind regards, Jamie', 'Warm regards, Jamie')).toEqual([
    ['removed', 'Kind'],
    ['added', 'Warm'],
    ['same', ' regards, Jamie'],
  ]);
});

test.each([
  ['nothing', 'Dear Anna,\n\nThank you.', 'Dear Anna,\n\nThank you.'],
  ['white space and lines', 'Dear Anna,\nThank you.', 'Dear Anna,\n\n Thank  you.\n'],
  ['everything', 'one two three', 'drei zwei eins'],
  ['signs beyond the first plane', 'Thank you 🙏🏽 so much', 'Thank you 👨‍👩‍👧 very much'],
  ['all of it, to nothing', 'Thank you', ''],
  ['more than is looked into', 'a b '.repeat(3_000), 'c d '.repeat(3_000)],
])('both texts can be read from the parts when one changes %s', (_what, before, after) => {
  expect(without(ChangeKind.ADDED, before, after)).toBe(before);
  expect(without(ChangeKind.REMOVED, before, after)).toBe(after);
});

/** The same words again and again in another order: more edits than are looked for. */
const shuffled = (step: number) =>
  Array.from({ length: 1_000 }, (_, index) => `word${(index * step) % 1_009}`);

test('much that was changed is compared by lines, and what has nothing in common not at all', () => {
  const [one, other] = [shuffled(7).join(' '), shuffled(11).join(' ')];
  expect(compareTexts(`Dear Anna,\n${one}\nJamie`, `Dear Anna,\n${other}\nJamie`)).toEqual([
    { kind: ChangeKind.SAME, text: 'Dear Anna,\n' },
    { kind: ChangeKind.REMOVED, text: `${one}\n` },
    { kind: ChangeKind.ADDED, text: `${other}\n` },
    { kind: ChangeKind.SAME, text: 'Jamie' },
  ]);
  const lines = [shuffled(7).join('\n'), shuffled(11).join('\n')] as const;
  expect(compareTexts(...lines)).toEqual([
    { kind: ChangeKind.REMOVED, text: lines[0] },
    { kind: ChangeKind.ADDED, text: lines[1] },
  ]);
});
