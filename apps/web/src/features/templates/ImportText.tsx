import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import type { FollowUpKind } from '../../generated/graphql.js';
import { FormModal } from '../../ui/form/FormModal.js';
import { ImportForm } from './ImportForm.js';
import type { Text } from './useTemplateReport.js';

interface Props {
  kind: FollowUpKind;
  onImport: (text: Text) => void;
}

/** A button with the import of a text with brackets behind it. */
export function ImportText({ kind, onImport }: Props) {
  return (
    <FormModal
      title="Paste a text"
      size="xl"
      button={(open) => (
        <Button variant="default" leftSection={<IconClipboardText size={18} />} onClick={open}>
          Paste a text
        </Button>
      )}
    >
      {(close) => (
        <ImportForm
          kind={kind}
          onDone={(text) => {
            onImport(text);
            close();
          }}
        />
      )}
    </FormModal>
  );
}
