import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FollowUpKind, Language, Tone } from '../../generated/graphql.js';
import type { Draft } from './draft.js';
import { choicesOf, kinds, languageNames, toneNames } from './words.js';

interface Props {
  draft: Draft;
  onEdit: (change: Partial<Draft>) => void;
  /** What a kind of message is called. */
  kindName: (kind: FollowUpKind) => string;
  /** Kind and language are chosen once; from then on they stand above the title. */
  fixed: boolean;
  nameProblem: string | undefined;
}

/** What a template is called, what it is for and how it sounds. */
export function TemplateFields({ draft, onEdit, kindName, fixed, nameProblem }: Props) {
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (nameProblem) name.current?.focus();
  }, [nameProblem]);
  return (
    <>
      <TextInput
        ref={name}
        label="Name"
        maxLength={100}
        value={draft.name}
        error={nameProblem}
        onChange={({ currentTarget }) => onEdit({ name: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: fixed ? 1 : 3 }}>
        {!fixed && (
          <>
            <Select
              label="For"
              allowDeselect={false}
              data={kinds.map((value) => ({ value, label: kindName(value) }))}
              value={draft.kind}
              onChange={(kind) => kind && onEdit({ kind: kind as FollowUpKind })}
            />
            <Select
              label="Language"
              allowDeselect={false}
              data={choicesOf(languageNames)}
              value={draft.language}
              onChange={(language) => language && onEdit({ language: language as Language })}
            />
          </>
        )}
        <Select
          label="Tone"
          clearable
          placeholder="Not said"
          data={choicesOf(toneNames)}
          value={draft.tone}
          onChange={(tone) => onEdit({ tone: tone as Tone | null })}
        />
      </SimpleGrid>
    </>
  );
}
