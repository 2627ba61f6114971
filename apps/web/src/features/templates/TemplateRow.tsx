import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { IconAlertCircle, IconArchive, IconCheck } from '@tabler/icons-react';
import { graphql } from '../../generated/gql.js';
import type { TemplateRowFragment } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { StatusWord } from '../../ui/StatusWord.js';
import classes from './templates.module.css';
import { languageNames, toneNames } from './words.js';

export const TemplateRowParts = graphql(`
  fragment TemplateRow on Template {
    id
    name
    tone
    language
    version
    archivedAt
    check {
      usable
    }
  }
`);

/** A template of the team's own: its name, how it sounds, and whether it is in use. */
export function TemplateRow({
  template,
  teamId,
}: {
  template: FragmentType<TemplateRowFragment>;
  teamId: string;
}) {
  const { data } = useSuspenseFragment({ fragment: TemplateRowParts, from: template });
  return (
    <li className={classes.row}>
      <RowLink to="/templates/$teamId/$templateId" params={{ teamId, templateId: data.id }}>
        {data.name}
      </RowLink>
      <span className={classes.quiet}>
        {[data.tone && toneNames[data.tone], languageNames[data.language]]
          .filter(Boolean)
          .join(', ')}
      </span>
      {data.archivedAt ? (
        <StatusWord word="archived" icon={IconArchive} tone="grey" struck />
      ) : data.check.usable ? (
        <StatusWord word="in use" icon={IconCheck} tone="green" />
      ) : (
        <StatusWord word="to mend" icon={IconAlertCircle} tone="red" />
      )}
    </li>
  );
}
