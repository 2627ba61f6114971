import type { Finding, TextFix } from '@afterword/engine';
import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { Page } from '../../ui/page/Page.js';
import { Checklist } from './Checklist.js';
import classes from './composer.module.css';
import { ComposerParts } from './composerParts.js';
import { DraftNote } from './DraftNote.js';
import type { EditorHandle } from './Editor.js';
import { FindingList } from './FindingList.js';
import { readiness } from './readiness.js';
import { SendArea } from './SendArea.js';
import { SentMessage } from './SentMessage.js';
import { useDraft } from './useDraft.js';
import { useReport } from './useReport.js';
import { useSend } from './useSend.js';

const Editor = lazy(() => import('./Editor.js'));

interface Props {
  followUp: FragmentType<ComposerFragment>;
  title: string;
  above: ReactNode;
}

/** Writes, checks and sends the message of one follow-up. */
export function Composer({ followUp, title, above }: Props) {
  const { data } = useSuspenseFragment({ fragment: ComposerParts, from: followUp });
  const { state } = data.message;
  if (state === 'SENDING' || state === 'SENT' || data.status === 'SENT') {
    return <SentMessage followUp={data} title={title} above={above} />;
  }
  return <Desk followUp={data} title={title} above={above} />;
}

function Desk({
  followUp,
  title,
  above,
}: Omit<Props, 'followUp'> & { followUp: ComposerFragment }) {
  const { message } = followUp;
  const draft = useDraft(followUp.id, message);
  const report = useReport(followUp, draft.text);
  const { send, sending, refusal } = useSend(followUp.id);
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
          <TextInput
            ref={subject}
            label="Subject"
            value={draft.text.subject}
            onChange={({ currentTarget }) => draft.edit({ subject: currentTarget.value })}
          />
          <Suspense fallback={<div className={classes.paper} />}>
            <Editor
              ref={editor}
              value={draft.text.body}
              onChange={(body) => draft.edit({ body })}
              findings={report.findings}
              checked={report.checked.body}
              onSend={() => void trySend()}
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
          <FindingList findings={report.findings} onShow={show} onFix={fix} />
        </aside>
      </div>
    </Page>
  );
}
