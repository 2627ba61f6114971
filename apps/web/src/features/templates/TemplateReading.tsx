import type { ReactNode } from 'react';
import { Page } from '../../ui/page/Page.js';
import classes from './templates.module.css';

interface Props {
  title: string;
  above: ReactNode;
  subject: string;
  body: string;
}

/** A template for those who may read it and not change it. */
export function TemplateReading({ title, above, subject, body }: Props) {
  return (
    <Page
      title={title}
      above={above}
      sentence="Templates are for the owner and head coaches to change."
      narrow
    >
      <article className={classes.letter}>
        <strong>{subject}</strong>
        <p className={classes.body}>{body}</p>
      </article>
    </Page>
  );
}
