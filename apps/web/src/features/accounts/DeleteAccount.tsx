import { Button } from '@mantine/core';
import { FormModal } from '../../ui/form/FormModal.js';
import { DeleteAccountForm } from './DeleteAccountForm.js';

/** The button and, behind it, what deleting means. */
export function DeleteAccount({
  isCandidate,
  onDone,
}: {
  /** Of whom teams hold something, too. */
  isCandidate: boolean;
  onDone: () => void;
}) {
  return (
    <FormModal
      title="Delete your account"
      button={(open) => (
        <Button variant="default" onClick={open}>
          Delete my account
        </Button>
      )}
    >
      {() => <DeleteAccountForm isCandidate={isCandidate} onDone={onDone} />}
    </FormModal>
  );
}
