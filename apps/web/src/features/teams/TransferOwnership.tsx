import { Button } from '@mantine/core';
import { FormModal } from '../../ui/form/FormModal.js';
import { type Heir, TransferOwnershipForm } from './TransferOwnershipForm.js';

/** The button and, behind it, to whom and what follows from it. */
export function TransferOwnership({ heirs }: { heirs: Heir[] }) {
  return (
    <FormModal
      title="Transfer the ownership"
      button={(open) => (
        <Button variant="default" onClick={open}>
          Transfer ownership
        </Button>
      )}
    >
      {(close) => <TransferOwnershipForm heirs={heirs} onDone={close} />}
    </FormModal>
  );
}
