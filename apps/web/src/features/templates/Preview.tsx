import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../generated/graphql.js';
import { preview } from './preview.js';
import classes from './templates.module.css';
import type { Text } from './useTemplateReport.js';
import { engineLanguage } from './words.js';

/** How a text reads in a sample case. */
export function Preview({ text, language }: { text: Text; language: Language }) {
  const [full, setFull] = useState(true);
  const shown =
    text.subject || text.body
      ? preview(text, engineLanguage(language), full)
      : 'What you write stands here, filled in for a sample case.';
  return (
    <section aria-label="Preview">
      <div className={classes.previewHead}>
        <h2 className={classes.title}>Preview</h2>
        <Switch
          label="Everything known, and in time"
          size="sm"
          checked={full}
          onChange={({ currentTarget }) => setFull(currentTarget.checked)}
        />
      </div>
      {typeof shown === 'string' ? (
        <p className={classes.letter}>{shown}</p>
      ) : (
        <div className={classes.letter}>
          <strong>{shown.subject}</strong>
          <p className={classes.body}>{shown.body}</p>
        </div>
      )}
    </section>
  );
}
