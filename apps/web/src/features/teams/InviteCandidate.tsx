import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';

const InviteForm = lazy(() =>
  import('./InviteForm.js').then(({ InviteForm }) => ({ default: InviteForm })),
);

/** The button and, behind it, the form that mails an invitation. */
export function InviteCandidate({ teamId }: { teamId: string }) {
  return (
    <FormModal
      title="Invite a candidate"
      button={(open) => (
        <Button leftSection={<IconUserPlus size={18} />} onClick={open}>
          Invite candidate
        </Button>
      )}
    >
      {(close) => <InviteForm teamId={teamId} onDone={close} />}
    </FormModal>
  );
}
