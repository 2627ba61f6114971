import type { Diagnostic } from '@codemirror/lint';
import { TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { ReviewDeskFragment } from '../../generated/graphql.js';
import type { EditorHandle } from '../../ui/editor/Editor.js';
import { ChangedSince } from './ChangedSince.js';
import { CommentForm } from './CommentForm.js';
import { Decision } from './Decision.js';
import { RemarkList } from './RemarkList.js';
import { ReviewHistory } from './ReviewHistory.js';
import { notesOf, remarksOf } from './remarksOf.js';
import classes from './reviews.module.css';
import { StandingWord } from './StandingWord.js';
import { useSelection } from './useSelection.js';

const Editor = lazy(() => import('../../ui/editor/Editor.js'));

const standingOf = ({ state, changes }: ReviewDeskFragment) => {
  if (state === 'REQUESTED') return 'WAITING';
  return state === 'APPROVED' && changes.length > 0 ? 'CHANGED' : state;
};

interface Props {
  review: ReviewDeskFragment;
  /** Reads everything anew. */
  onDone: () => Promise<unknown>;
  /** What stands after the decision. */
  next: ReactNode;
}

/** Where somebody reads a message for a candidate, comments on passages, and decides. */
export function ReviewDesk({ review, onDone, next }: Props) {
  const { message } = review.followUp;
  const editor = useRef<EditorHandle>(null);
  const subject = useRef<HTMLInputElement>(null);
  const { selection, select, clear } = useSelection(message);
  const reviews = useMemo(() => review.followUp.reviews.edges.map(({ node }) => node), [review]);
  const remarks = useMemo(() => remarksOf(reviews), [reviews]);
  const marks = useMemo(
    () =>
      notesOf(remarks).flatMap(({ field, place, message: said }): Diagnostic[] =>
        field === 'BODY'
          ? [{ from: place.start, to: place.end, severity: 'info', message: said }]
          : [],
      ),
    [remarks],
  );
  const chosen = useMemo((): Diagnostic[] => {
    if (selection?.field !== 'BODY') return [];
    const { start, quote } = selection;
    if (!message.body.startsWith(quote, start)) return [];
    const said = 'What the comment is about';
    return [{ from: start, to: start + quote.length, severity: 'info', message: said }];
  }, [selection, message.body]);
  const show = (remark: (typeof remarks)[number]) => {
    if (!remark.place) return;
    const { start, end } = remark.place;
    if (remark.field === 'BODY') return editor.current?.select(start, end);
    subject.current?.focus();
    subject.current?.setSelectionRange(start, end);
  };
  const done = async () => {
    clear();
    await onDone();
  };
  return (
    <div className={classes.desk}>
      <div className={classes.column}>
        <p className={classes.quiet}>
          To {message.toName} {message.toEmail}
        </p>
        <ChangedSince review={review} />
        <TextInput
          ref={subject}
          label="Subject"
          readOnly
          value={message.subject}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            select('SUBJECT', selectionStart ?? 0, selectionEnd ?? 0)
          }
        />
        <Suspense fallback={null}>
          <Editor
            ref={editor}
            label="Message"
            readOnly
            value={message.body}
            checked={message.body}
            marks={chosen.length > 0 ? chosen : marks}
            onChange={() => undefined}
            onSelect={(start, end) => select('BODY', start, end)}
          />
        </Suspense>
      </div>
      <aside className={classes.column} aria-label="Review">
        <StandingWord standing={standingOf(review)} review={review} />
        {review.viewerCan.includes('COMMENT') && (
          <section className={classes.panel} aria-label="Comment on a passage">
            <CommentForm
              reviewId={review.id}
              version={message.version}
              selection={selection}
              onDone={done}
            />
          </section>
        )}
        <RemarkList
          remarks={remarks}
          mayAnswer={review.viewerCan.includes('ANSWER')}
          onShow={show}
        />
        <Decision
          key={review.state}
          reviewId={review.id}
          version={message.version}
          viewerCan={review.viewerCan}
          onDone={onDone}
        />
        {next}
        <ReviewHistory reviews={reviews} />
      </aside>
    </div>
  );
}
