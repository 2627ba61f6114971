import { Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FollowUpKind, TemplateDeskFragment } from '../../generated/graphql.js';
import { ArchiveTemplate } from './ArchiveTemplate.js';
import type { Draft } from './draft.js';
import { ImportText } from './ImportText.js';
import { SaveProblem } from './SaveProblem.js';
import { TemplateDesk } from './TemplateDesk.js';
import { useLeaveWarning } from './useLeaveWarning.js';
import { useSaveTemplate } from './useSaveTemplate.js';
import { Versions } from './Versions.js';

interface Props {
  template: TemplateDeskFragment;
  vocabulary: string[];
  kindName: (kind: FollowUpKind) => string;
  above: ReactNode;
}

/** A saved template being changed. */
export function EditTemplate({ template, ...rest }: Props) {
  const [draft, setDraft] = useState<Draft>(template);
  const { base, save, saving, refusal, settle } = useSaveTemplate(template);
  const edit = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const isUnsaved = (['name', 'tone', 'subject', 'body'] as const).some(
    (part) => draft[part] !== base[part],
  );
  useLeaveWarning(isUnsaved);
  return (
    <TemplateDesk
      {...rest}
      title={base.name}
      draft={draft}
      onEdit={edit}
      fixed
      archived={template.archivedAt !== null}
      nameProblem={refusal?.nameProblem}
      onSave={() => void save(draft)}
      saving={saving}
      actions={
        <Group gap="xs">
          <ImportText kind={draft.kind} onImport={edit} />
          <Versions templateId={template.id} onTake={edit} />
          <ArchiveTemplate template={template} />
        </Group>
      }
      note={
        refusal && !refusal.nameProblem ? (
          <SaveProblem
            refusal={refusal}
            onTheirs={(theirs) => {
              settle(theirs);
              edit({ subject: theirs.subject, body: theirs.body });
            }}
            onMine={(theirs) => {
              settle(theirs);
              void save(draft, theirs.version);
            }}
          />
        ) : (
          <Text size="xs" c="dimmed" role="status">
            {isUnsaved ? 'Not saved yet' : `Version ${base.version}, saved`}
          </Text>
        )
      }
    />
  );
}
