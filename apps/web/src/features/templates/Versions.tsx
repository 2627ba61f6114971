import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { FormModal } from '../../ui/form/FormModal.js';
import type { Text } from './useTemplateReport.js';
import { VersionList } from './VersionList.js';

interface Props {
  templateId: string;
  onTake: (text: Text) => void;
}

/** A button with what a template said before behind it. */
export function Versions({ templateId, onTake }: Props) {
  return (
    <FormModal
      title="Versions"
      size="xl"
      button={(open) => (
        <Button variant="default" leftSection={<IconHistory size={18} />} onClick={open}>
          Versions
        </Button>
      )}
    >
      {(close) => (
        <VersionList
          templateId={templateId}
          onTake={(text) => {
            onTake(text);
            close();
          }}
        />
      )}
    </FormModal>
  );
}
