import { diffLines, diffWordsWithSpace } from 'diff';
import { registerEnumType } from 'type-graphql';

export const ChangeKind = { SAME: 'same', ADDED: 'added', REMOVED: 'removed' } as const;
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What became of a part of a text.',
});

export interface Part {
  kind: ChangeKind;
  text: string;
}

/**
 * Beyond this the two have next to nothing in common, and finding out what takes time that grows with its
 * square: 200 edits take 12,000 characters of the worst kind some 10 ms.
 */
const bounded = { maxEditLength: 200 };

/** What became of a text from its beginning to its end: word by word, or line by line when much did. */
export function compareTexts(before: string, after: string): Part[] {
  const found = diffWordsWithSpace(before, after, bounded) ??
    diffLines(before, after, bounded) ?? [
      { value: before, removed: true },
      { value: after, added: true },
    ];
  return found.map(({ value: text, added, removed }): Part => {
    if (added) return { kind: ChangeKind.ADDED, text };
    return { kind: removed ? ChangeKind.REMOVED : ChangeKind.SAME, text };
  });
}
