import { Button, Group } from '@mantine/core';
import type { TemplateDeskFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { Refusal } from './useSaveTemplate.js';

interface Props {
  refusal: Refusal;
  onTheirs: (theirs: TemplateDeskFragment) => void;
  onMine: (theirs: TemplateDeskFragment) => void;
}

/** What stood against saving; when somebody else saved meanwhile, the choice between the two texts. */
export function SaveProblem({ refusal: { problem, theirs }, onTheirs, onMine }: Props) {
  if (!theirs) return <ProblemNote title={problem} />;
  return (
    <ProblemNote title={problem}>
      What you typed is still here. Load the other text in its place, or save yours over it.
      <Group mt="xs" gap="xs">
        <Button variant="default" onClick={() => onTheirs(theirs)}>
          Load the other
        </Button>
        <Button variant="default" onClick={() => onMine(theirs)}>
          Keep mine
        </Button>
      </Group>
    </ProblemNote>
  );
}
