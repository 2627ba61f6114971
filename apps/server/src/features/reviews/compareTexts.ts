import { diffWordsWithSpace } from 'diff';
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

/** Beyond this the two have next to nothing in common, and finding out what would take long. */
const mostEdits = 500;

/** What became of a text, word by word, from its beginning to its end; bounded in time. */
export function compareTexts(before: string, after: string): Part[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const parts = found?.map(({ value: text, added, removed }): Part => {
    if (added) return { kind: ChangeKind.ADDED, text };
    return { kind: removed ? ChangeKind.REMOVED : ChangeKind.SAME, text };
  });
  return (
    parts ?? [
      { kind: ChangeKind.REMOVED, text: before },
      { kind: ChangeKind.ADDED, text: after },
    ]
  );
}
