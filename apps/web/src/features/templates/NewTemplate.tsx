import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { FollowUpKind } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { Draft } from './draft.js';
import { ImportText } from './ImportText.js';
import { TemplateDesk } from './TemplateDesk.js';
import { useLeaveWarning } from './useLeaveWarning.js';

const CreateTemplate = graphql(`
  mutation CreateTemplate($input: CreateTemplateInput!) {
    createTemplate(input: $input) {
      ... on Template {
        id
        ...TemplateDesk
      }
      ... on InvalidInput {
        problem: message
        fields {
          field
          message
        }
      }
      ... on NotFound {
        problem: message
      }
    }
  }
`);

interface Props {
  teamId: string;
  /** What it begins with. */
  start: Draft;
  vocabulary: string[];
  kindName: (kind: FollowUpKind) => string;
  above: ReactNode;
  onDone: (templateId: string) => void;
}

/** A template that is not saved yet: empty, from a built-in one, or from a pasted text. */
export function NewTemplate({ teamId, start, onDone, ...rest }: Props) {
  const [draft, setDraft] = useState(start);
  const [create, { loading, data }] = useMutation(CreateTemplate);
  const edit = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const release = useLeaveWarning(draft.subject !== start.subject || draft.body !== start.body);
  const result = data?.createTemplate;
  const nameProblem =
    result?.__typename === 'InvalidInput'
      ? result.fields.find(({ field }) => field === 'name')?.message
      : undefined;
  const save = async () => {
    const { data: saved } = await create({ variables: { input: { teamId, ...draft } } });
    if (saved?.createTemplate.__typename !== 'Template') return;
    release();
    onDone(saved.createTemplate.id);
  };
  return (
    <TemplateDesk
      {...rest}
      title="New template"
      draft={draft}
      onEdit={edit}
      fixed={false}
      archived={false}
      nameProblem={nameProblem}
      onSave={() => void save()}
      saving={loading}
      actions={<ImportText kind={draft.kind} onImport={edit} />}
      note={
        result &&
        result.__typename !== 'Template' &&
        !nameProblem && <ProblemNote title={result.problem} />
      }
    />
  );
}
