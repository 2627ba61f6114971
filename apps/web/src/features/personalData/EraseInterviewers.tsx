import { Button } from '@mantine/core';
import { FormModal } from '../../ui/form/FormModal.js';
import { EraseInterviewersForm } from './EraseInterviewersForm.js';

interface Props {
  ids: string[];
  /** Who they are: a name, or how many. */
  who: string;
  disabled?: boolean;
  onDone?: () => void;
}

/** The button and, behind it, what may stay of somebody who interviewed. */
export function EraseInterviewers({ ids, who, disabled, onDone }: Props) {
  return (
    <FormModal
      title={`Erase ${who}`}
      button={(open) => (
        <Button variant="default" size="compact-sm" disabled={disabled} onClick={open}>
          Erase {who}
        </Button>
      )}
    >
      {(close) => (
        <EraseInterviewersForm
          ids={ids}
          onDone={() => {
            close();
            onDone?.();
          }}
        />
      )}
    </FormModal>
  );
}
