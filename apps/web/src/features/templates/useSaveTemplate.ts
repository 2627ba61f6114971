import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { TemplateDeskFragment } from '../../generated/graphql.js';
import type { Draft } from './draft.js';

const SaveTemplate = graphql(`
  mutation SaveTemplate($input: SaveTemplateInput!) {
    saveTemplate(input: $input) {
      ... on Template {
        id
        ...TemplateDesk @unmask
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
      ... on TemplateConflict {
        problem: message
        current {
          id
          ...TemplateDesk @unmask
        }
      }
    }
  }

  fragment TemplateDesk on Template {
    id
    kind
    name
    language
    tone
    version
    archivedAt
    subject
    body
    check {
      usable
    }
  }
`);

/** What stood against saving, and the text that stands when somebody else saved one. */
export interface Refusal {
  problem: string;
  nameProblem?: string | undefined;
  theirs?: TemplateDeskFragment;
}

/** Saves over the version one began from; `base` is what stands on the server. */
export function useSaveTemplate(template: TemplateDeskFragment) {
  const [saveTemplate, { loading }] = useMutation(SaveTemplate);
  const [base, setBase] = useState(template);
  const [refusal, setRefusal] = useState<Refusal>();
  const save = async ({ name, tone, subject, body }: Draft, expectedVersion = base.version) => {
    setRefusal(undefined);
    const text = { name, tone, subject, body };
    const { data } = await saveTemplate({
      variables: { input: { templateId: template.id, expectedVersion, ...text } },
    });
    const result = data?.saveTemplate;
    if (!result) return;
    if (result.__typename === 'Template') return setBase(result);
    const { problem } = result;
    if (result.__typename === 'TemplateConflict')
      return setRefusal({ problem, theirs: result.current });
    if (result.__typename === 'NotFound') return setRefusal({ problem });
    const nameProblem = result.fields.find(({ field }) => field === 'name')?.message;
    setRefusal({ problem, nameProblem });
  };
  /** Takes what somebody else saved as what one writes on. */
  const settle = (theirs: TemplateDeskFragment) => {
    setBase(theirs);
    setRefusal(undefined);
  };
  return { base, save, saving: loading, refusal, settle };
}
