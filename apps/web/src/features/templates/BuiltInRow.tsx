import type { Template } from '@afterword/engine';
import { IconPackage } from '@tabler/icons-react';
import type { FollowUpKind } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { StatusWord } from '../../ui/StatusWord.js';
import classes from './templates.module.css';

interface Props {
  template: Template;
  kind: FollowUpKind;
  teamId: string;
}

/** A template that came with the product; opened, a new one begins with its text. */
export function BuiltInRow({ template, kind, teamId }: Props) {
  return (
    <li className={classes.row}>
      <RowLink to="/templates/$teamId/new" params={{ teamId }} search={{ kind, from: template.id }}>
        {template.title}
      </RowLink>
      <span className={classes.quiet}>{template.tone}</span>
      <StatusWord word="built in" icon={IconPackage} tone="grey" />
    </li>
  );
}
