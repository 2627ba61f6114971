import { Button } from '@mantine/core';
import { IconMessageReply } from '@tabler/icons-react';
import { lazy } from 'react';
import { FormModal } from '../../ui/form/FormModal.js';
import type { PanelValues } from './schedule.js';

const ReplyForm = lazy(() =>
  import('./ReplyForm.js').then(({ ReplyForm }) => ({ default: ReplyForm })),
);

interface Props {
  applicationId: string;
  /** Zone and panel of the round before, to begin the next one with. */
  zone: string;
  panel: PanelValues[];
}

/** “They answered”: the button and, behind it, the form. */
export function LogReply(props: Props) {
  return (
    <FormModal
      title="They answered"
      size="xl"
      button={(open) => (
        <Button leftSection={<IconMessageReply size={18} />} onClick={open}>
          They answered
        </Button>
      )}
    >
      {(close) => <ReplyForm {...props} onDone={close} />}
    </FormModal>
  );
}
