import type { Finding, TextFix } from '@afterword/engine';
import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import type { EditorHandle } from '../../ui/editor/Editor.js';
import { Page } from '../../ui/page/Page.js';
import { CameBack } from './CameBack.js';
import { Checklist } from './Checklist.js';
import classes from './composer.module.css';
import { DraftNote } from './DraftNote.js';
import { DeepButton } from './deep/DeepButton.js';
import { diagnosticsOf } from './diagnostics.js';
import { FindingList } from './FindingList.js';
import { LanguageSelect } from './LanguageSelect.js';
import { marksOf, type PassageNote } from './passageNotes.js';
import { readiness } from './readiness.js';
import { SendArea } from './SendArea.js';
import { StartFrom } from './StartFrom.js';
import { shiftPlace } from './shiftPlace.js';
import { useDraft } from './useDraft.js';
import { useLearnWord } from './useLearnWord.js';
import { useReport } from './useReport.js';
import { useSend } from './useSend.js';

const Editor = lazy(() => import('../../ui/editor/Editor.js'));

interface Props {
  followUp: ComposerFragment;
  title: string;
  above: ReactNode;
  notes: PassageNote[];
  beside: (draft: DeskHandle) => ReactNode;
}

/** The text being written, for what stands beside it. */
export interface DeskHandle {
  /** @returns the version it is saved as; undefined when it could not be saved */
  save: () => Promise<number | undefined>;
  /** Takes over what was saved from elsewhere. */
  reload: () => Promise<void>;
  /** Puts the cursor into a passage of the saved text, wherever it stands now. */
  show: (passage: { field: 'SUBJECT' | 'BODY'; start: number; end: number }) => void;
}

/** Where a message is written, checked and sent. */
export default function Desk({ followUp, title, above, notes, beside }: Props) {
  const { message } = followUp;
  const draft = useDraft(followUp.id, message);
  const [caret, setCaret] = useState<number>();
  const [wantsDeep, setWantsDeep] = useState(false);
  const report = useReport(followUp, draft.text, caret, wantsDeep);
  const checked = report.checked.body;
  const marks = useMemo(
    () => [...diagnosticsOf(report.findings), ...marksOf(notes, message, checked)],
    [report.findings, notes, message, checked],
  );
  const { send, sending, refusal } = useSend(followUp.id);
  const learn = useLearnWord(followUp);
  const editor = useRef<EditorHandle>(null);
  const subject = useRef<HTMLInputElement>(null);

  const show = ({ field, start, end }: Pick<Finding, 'field' | 'start' | 'end'>) => {
    if (field === 'body') return editor.current?.select(start, end);
    subject.current?.focus();
    subject.current?.setSelectionRange(start, end);
  };
  const fix = ({ field }: Finding, { start, end, text }: TextFix) => {
    if (field === 'body') return editor.current?.replace(start, end, text);
    const before = draft.text.subject;
    draft.edit({ subject: before.slice(0, start) + text + before.slice(end) });
  };
  const trySend = async (overrideReason?: string) => {
    const error = report.findings.find(({ severity }) => severity === 'error');
    if (error && !overrideReason) return show(error);
    if (await draft.save()) await send(draft.version(), overrideReason);
  };
  const handle: DeskHandle = {
    save: async () => ((await draft.save()) ? draft.version() : undefined),
    reload: () => draft.settle(true),
    show(passage) {
      const field = passage.field === 'BODY' ? 'body' : 'subject';
      const now = shiftPlace(passage, message[field], draft.text[field]);
      if (now) show({ field, ...now });
    },
  };
  useHotkeys(
    [
      ['mod+Enter', () => void trySend()],
      ['F8', () => editor.current?.nextFinding()],
    ],
    [],
  );

  return (
    <Page title={title} sentence={readiness(report)} above={above}>
      <div className={classes.desk}>
        <div className={classes.letter}>
          <p className={classes.to}>
            <span className={classes.label}>To</span> {message.toName}{' '}
            {message.toEmail && <span className={classes.quiet}>{message.toEmail}</span>}
          </p>
          <CameBack message={message} />
          <StartFrom followUpId={followUp.id} text={draft.text} onText={draft.edit} />
          <TextInput
            ref={subject}
            label="Subject"
            value={draft.text.subject}
            onChange={({ currentTarget }) => draft.edit({ subject: currentTarget.value })}
          />
          <Suspense fallback={<div className={classes.paper} />}>
            <Editor
              ref={editor}
              label="Message"
              value={draft.text.body}
              onChange={(body) => draft.edit({ body })}
              onCaret={setCaret}
              marks={marks}
              checked={checked}
              onSubmit={() => void trySend()}
            />
          </Suspense>
          <DraftNote state={draft.state} onSettle={(theirs) => void draft.settle(theirs)} />
          <SendArea
            followUp={followUp}
            report={report}
            refusal={refusal}
            busy={sending}
            text={draft.text}
            onSave={handle.save}
            onSend={(reason) => void trySend(reason)}
          />
        </div>
        <aside className={classes.side} aria-label="Review and checks">
          {beside(handle)}
          <Checklist elements={report.elements} />
          <DeepButton deep={report.deep} onToggle={() => setWantsDeep(!wantsDeep)} />
          <FindingList findings={report.findings} onShow={show} onFix={fix} onLearn={learn} />
          <LanguageSelect followUp={followUp} />
        </aside>
      </div>
    </Page>
  );
}
