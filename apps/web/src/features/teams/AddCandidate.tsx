import { Button } from '@mantine/core';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';

const AddForm = lazy(() => import('./AddForm.js').then(({ AddForm }) => ({ default: AddForm })));

/** The button and, behind it, the form for somebody who shall not be invited yet. */
export function AddCandidate({ teamId }: { teamId: string }) {
  return (
    <FormModal
      title="Add a candidate"
      button={(open) => (
        <Button variant="default" aria-label="Add without inviting" onClick={open}>
          Add
        </Button>
      )}
    >
      {(close) => <AddForm teamId={teamId} onDone={close} />}
    </FormModal>
  );
}
