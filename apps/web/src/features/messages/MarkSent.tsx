import { Button } from '@mantine/core';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';

const MarkSentForm = lazy(() =>
  import('./MarkSentForm.js').then(({ MarkSentForm }) => ({ default: MarkSentForm })),
);

/** For what was sent from another mailbox: the button and, behind it, the form. */
export function MarkSent({ followUpId }: { followUpId: string }) {
  return (
    <FormModal
      title="Mark as sent elsewhere"
      button={(open) => (
        <Button variant="subtle" onClick={open}>
          Mark as sent elsewhere
        </Button>
      )}
    >
      {() => <MarkSentForm followUpId={followUpId} />}
    </FormModal>
  );
}
