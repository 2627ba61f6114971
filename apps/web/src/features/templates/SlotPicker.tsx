import { Group, Select } from '@mantine/core';
import { conditionNames, slotNames } from './slotNames.js';
import { choicesOf } from './words.js';

/** Puts a slot where the cursor is, or a condition around what is selected. */
export function SlotPicker({ onInsert }: { onInsert: (before: string, after: string) => void }) {
  return (
    <Group grow align="flex-start">
      <Select
        label="Insert a slot"
        placeholder="Choose what is filled in"
        searchable
        data={choicesOf(slotNames)}
        value={null}
        onChange={(slot) => slot && onInsert(`{{${slot}}}`, '')}
      />
      <Select
        label="Only if"
        placeholder="Choose when a passage stands"
        searchable
        data={choicesOf(conditionNames)}
        value={null}
        onChange={(name) => name && onInsert(`{{${name}}}`, `{{/${name.slice(1)}}}`)}
      />
    </Group>
  );
}
