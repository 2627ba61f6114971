import { Button } from '@mantine/core';
import { FormModal } from '../../ui/form/FormModal.js';
import { EraseCandidateForm } from './EraseCandidateForm.js';

interface Props {
  id: string;
  name: string;
  onDone: () => void;
}

/** The button and, behind it, what erasing means. */
export function EraseCandidate({ id, name, onDone }: Props) {
  return (
    <FormModal
      title={`Erase ${name}`}
      button={(open) => (
        <Button variant="default" c="var(--tone-red)" onClick={open}>
          Erase {name}
        </Button>
      )}
    >
      {() => <EraseCandidateForm id={id} name={name} onDone={onDone} />}
    </FormModal>
  );
}
