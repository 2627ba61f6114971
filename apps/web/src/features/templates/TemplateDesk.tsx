import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { FollowUpKind } from '../../generated/graphql.js';
import type { EditorHandle } from '../../ui/editor/Editor.js';
import { Page } from '../../ui/page/Page.js';
import type { Draft } from './draft.js';
import { FoundList } from './FoundList.js';
import { type Found, foundIn, marksOf, standing } from './findings.js';
import { Preview } from './Preview.js';
import { SlotPicker } from './SlotPicker.js';
import { TemplateFields } from './TemplateFields.js';
import classes from './templates.module.css';
import { useTemplateReport } from './useTemplateReport.js';
import { languageNames } from './words.js';

const Editor = lazy(() => import('../../ui/editor/Editor.js'));

interface Props {
  title: string;
  above: ReactNode;
  /** Beside the title: what else can be done with it. */
  actions: ReactNode;
  draft: Draft;
  onEdit: (change: Partial<Draft>) => void;
  kindName: (kind: FollowUpKind) => string;
  /** Whether kind and language are settled. */
  fixed: boolean;
  archived: boolean;
  /** Words the team spells so. */
  vocabulary: string[];
  nameProblem: string | undefined;
  onSave: () => void;
  saving: boolean;
  /** How what is typed stands to what is saved, and what stood against saving. */
  note: ReactNode;
}

/** Where a template is written, checked and looked at. */
export function TemplateDesk(props: Props) {
  const { draft, onEdit, note } = props;
  const { subject, body, kind, language } = draft;
  const text = useMemo(() => ({ subject, body }), [subject, body]);
  const report = useTemplateReport(text, kind, language, props.vocabulary);
  const found = useMemo(() => foundIn(report), [report]);
  const marks = useMemo(() => marksOf(found), [found]);
  const editor = useRef<EditorHandle>(null);
  const subjectField = useRef<HTMLInputElement>(null);
  const show = ({ place }: Found) => {
    if (place?.field === 'body') return editor.current?.select(place.start, place.end);
    subjectField.current?.focus();
    if (place) subjectField.current?.setSelectionRange(place.start, place.end);
  };
  useHotkeys(
    [
      ['mod+Enter', props.onSave],
      ['F8', () => editor.current?.nextFinding()],
    ],
    [],
  );
  return (
    <Page
      title={props.title}
      above={
        props.fixed ? (
          <>
            {props.above} · {props.kindName(kind)}, {languageNames[language]}
          </>
        ) : (
          props.above
        )
      }
      sentence={props.archived ? 'Archived: no draft begins with it.' : standing(found)}
      action={props.actions}
    >
      <div className={classes.desk}>
        <div className={classes.writing}>
          <TemplateFields {...props} />
          <TextInput
            ref={subjectField}
            label="Subject"
            maxLength={300}
            value={subject}
            onChange={({ currentTarget }) => onEdit({ subject: currentTarget.value })}
          />
          <Suspense fallback={<div className={classes.paper} />}>
            <Editor
              ref={editor}
              label="Text"
              value={body}
              onChange={(changed) => onEdit({ body: changed })}
              marks={marks}
              checked={report.checked.body}
              onSubmit={props.onSave}
            />
          </Suspense>
          <SlotPicker onInsert={(before, after) => editor.current?.surround(before, after)} />
          <div className={classes.buttons}>
            <Button onClick={props.onSave} loading={props.saving}>
              Save
            </Button>
            {note}
          </div>
        </div>
        <aside className={classes.side} aria-label="Checks and preview">
          <FoundList found={found} onShow={show} />
          <Preview text={text} language={language} />
        </aside>
      </div>
    </Page>
  );
}
