import { Button, Group, UnstyledButton } from '@mantine/core';
import { IconCheck, IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { RemarkFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { Moment } from '../../ui/time/Moment.js';
import { AnswerForm } from './AnswerForm.js';
import classes from './reviews.module.css';
import { useRemarkActs } from './useRemarkActs.js';
import { nameOf } from './words.js';

export interface RemarkActs {
  /** Shows the passage in the text; absent where it is not found any more. */
  onShow?: (() => void) | undefined;
  /** Takes the suggestion over; absent for whoever does not write the text here. */
  onApply?: (() => Promise<unknown>) | undefined;
  /** Whether the reader may answer and settle it. */
  mayAnswer: boolean;
}

/** A comment on a passage: what is meant, what is said of it, and what was answered. */
export function Remark({
  remark,
  onShow,
  onApply,
  mayAnswer,
}: { remark: RemarkFragment } & RemarkActs) {
  const { id, quote, body, suggestion, writtenBy, writtenAt, resolvedAt, appliedVersion } = remark;
  const { answer, resolve, problem, busy } = useRemarkActs(id);
  const [answering, setAnswering] = useState(false);
  const [applying, setApplying] = useState(false);
  const isOpen = resolvedAt === null;
  const apply = async () => {
    setApplying(true);
    await onApply?.();
    setApplying(false);
  };
  return (
    <li className={classes.remark}>
      <UnstyledButton className={classes.quote} onClick={onShow} disabled={!onShow}>
        <IconQuote size={14} aria-hidden /> {quote}
      </UnstyledButton>
      {!remark.place && isOpen && <p className={classes.quiet}>This passage was changed since.</p>}
      {body && <p className={classes.words}>{body}</p>}
      {suggestion !== null && (
        <p className={classes.words}>
          <span className={classes.quiet}>{suggestion === '' ? 'Leave it out' : 'Better: '}</span>
          <strong>{suggestion}</strong>
        </p>
      )}
      <p className={classes.quiet}>
        {nameOf(writtenBy)}, <Moment at={writtenAt} />
      </p>
      {remark.answers.map((one) => (
        <div key={one.id} className={classes.answer}>
          <p className={classes.words}>{one.body}</p>
          <p className={classes.quiet}>
            {nameOf(one.writtenBy)}, <Moment at={one.writtenAt} />
          </p>
        </div>
      ))}
      {problem && <ProblemNote title={problem} />}
      {!isOpen && (
        <p className={classes.quiet}>
          <IconCheck size={14} aria-hidden /> {appliedVersion ? 'Taken over' : 'Settled'} by{' '}
          {nameOf(remark.resolvedBy)}
        </p>
      )}
      {mayAnswer && (
        <Group gap="xs">
          {isOpen && suggestion !== null && onApply && (
            <Button size="compact-sm" loading={applying} onClick={() => void apply()}>
              Use these words
            </Button>
          )}
          {isOpen && !answering && (
            <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
              Answer
            </Button>
          )}
          {appliedVersion === null && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              onClick={() => void resolve(isOpen)}
            >
              {isOpen ? 'Settle' : 'Open again'}
            </Button>
          )}
        </Group>
      )}
      {answering && (
        <AnswerForm
          busy={busy}
          onAnswer={async (words) => setAnswering(!(await answer(words)))}
          onCancel={() => setAnswering(false)}
        />
      )}
    </li>
  );
}
