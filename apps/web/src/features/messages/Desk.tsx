import type { Finding, TextFix } from '@afterword/engine';
import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import type { EditorHandle } from '../../ui/editor/Editor.js';
import { Page } from '../../ui/page/Page.js';
import { Checklist } from './Checklist.js';
import classes from './composer.module.css';
import { DraftNote } from './DraftNote.js';
import { DeepButton } from './deep/DeepButton.js';
import { diagnosticsOf } from './diagnostics.js';
import { FindingList } from './FindingList.js';
import { LanguageSelect } from './LanguageSelect.js';
import { readiness } from './readiness.js';
import { SendArea } from './SendArea.js';
import { StartFrom } from './StartFrom.js';
import { useDraft } from './useDraft.js';
import { useLearnWord } from './useLearnWord.js';
import { useReport } from './useReport.js';
import { useSend } from './useSend.js';

const Editor = lazy(() => import('../../ui/editor/Editor.js'));

interface Props {
  followUp: ComposerFragment;
  title: string;
  above: ReactNode;
}

/** Where a message is written, checked and sent. */
export default function Desk({ followUp, title, above }: Props) {
  const { message } = followUp;
  const draft = useDraft(followUp.id, message);
  const [caret, setCaret] = useState<number>();
  const [wantsDeep, setWantsDeep] = useState(false);
  const report = useReport(followUp, draft.text, caret, wantsDeep);
  const marks = useMemo(() => diagnosticsOf(report.findings), [report.findings]);
  const { send, sending, refusal } = useSend(followUp.id);
  const learn = useLearnWord(followUp);
  const editor = useRef<EditorHandle>(null);
  const subject = useRef<HTMLInputElement>(null);

  const show = ({ field, start, end }: Finding) => {
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
              checked={report.checked.body}
              onSubmit={() => void trySend()}
            />
          </Suspense>
          <DraftNote state={draft.state} onSettle={(theirs) => void draft.settle(theirs)} />
          <SendArea
            followUp={followUp}
            report={report}
            refusal={refusal}
            busy={sending}
            onSend={(reason) => void trySend(reason)}
          />
        </div>
        <aside className={classes.side} aria-label="Checks">
          <Checklist elements={report.elements} />
          <DeepButton deep={report.deep} onToggle={() => setWantsDeep(!wantsDeep)} />
          <FindingList findings={report.findings} onShow={show} onFix={fix} onLearn={learn} />
          <LanguageSelect followUp={followUp} />
        </aside>
      </div>
    </Page>
  );
}
