import { ActionIcon, Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { FormModal } from '../../ui/form/FormModal.js';
import { EraseInterviewersForm } from './EraseInterviewersForm.js';

interface Props {
  ids: string[];
  /** Who they are: a name, or how many. */
  who: string;
  /** Shows a sign only, where their name stands beside it. */
  asSign?: boolean;
  disabled?: boolean;
}

/** The button and, behind it, what may stay of somebody who interviewed. */
export function EraseInterviewers({ ids, who, asSign = false, disabled }: Props) {
  const title = `Erase ${who}`;
  return (
    <FormModal
      title={title}
      button={(open) =>
        asSign ? (
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={title} onClick={open}>
            <IconEraser size={18} />
          </ActionIcon>
        ) : (
          <Button variant="default" c="var(--tone-red)" disabled={disabled} onClick={open}>
            {title}
          </Button>
        )
      }
    >
      {(close) => <EraseInterviewersForm ids={ids} onDone={close} />}
    </FormModal>
  );
}
