import { Button, Group, Text } from '@mantine/core';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { DraftState } from './useDraft.js';

const words = {
  new: 'Drafted from a template. What you change is saved as you write.',
  saved: 'Draft saved',
  unsaved: 'Saving …',
};

interface Props {
  state: DraftState;
  onSettle: (theirs: boolean) => void;
}

/** How the typed text stands to the saved one; on a conflict, the choice between the two. */
export function DraftNote({ state, onSettle }: Props) {
  if (state === 'conflict') {
    return (
      <ProblemNote title="This draft was changed elsewhere in the meantime">
        What you typed is still here. Load the other text in its place, or save yours over it.
        <Group mt="xs" gap="xs">
          <Button variant="default" onClick={() => onSettle(true)}>
            Load the other
          </Button>
          <Button variant="default" onClick={() => onSettle(false)}>
            Keep mine
          </Button>
        </Group>
      </ProblemNote>
    );
  }
  if (typeof state === 'object') return <ProblemNote title={state.refused} />;
  return (
    <Text size="xs" c="dimmed" role="status">
      {words[state]}
    </Text>
  );
}
