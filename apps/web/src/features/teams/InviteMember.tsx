import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';

const InviteMemberForm = lazy(() =>
  import('./InviteMemberForm.js').then(({ InviteMemberForm }) => ({ default: InviteMemberForm })),
);

/** The button and, behind it, the form that invites somebody to coach with the team. */
export function InviteMember({ teamId, headCoaches }: { teamId: string; headCoaches: boolean }) {
  return (
    <FormModal
      title="Invite a coach"
      button={(open) => (
        <Button leftSection={<IconUserPlus size={18} />} onClick={open}>
          Invite coach
        </Button>
      )}
    >
      {(close) => <InviteMemberForm teamId={teamId} headCoaches={headCoaches} onDone={close} />}
    </FormModal>
  );
}
