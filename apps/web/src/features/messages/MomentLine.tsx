import { Temporal } from '@afterword/engine';
import { IconClockCheck, IconClockExclamation } from '@tabler/icons-react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { useNow } from '../../ui/time/useNow.js';
import { momentWords } from '../../ui/time/words.js';
import { cityOf } from '../../ui/time/zone.js';
import { judgeNow } from './judgeNow.js';
import type { Text } from './messageInput.js';
import classes from './momentLine.module.css';
import { timeFindings } from './timeFindings.js';

interface Props {
  followUp: ComposerFragment;
  /** For a text that is to leave at another time than now: what it says of days is judged as well. */
  leaves?: { at: Temporal.Instant; text: Text };
}

/** Whether this is the moment, where the recipient is. */
export function MomentLine({ followUp, leaves }: Props) {
  const now = Temporal.Instant.from(useNow().toString());
  const at = leaves?.at ?? now;
  const findings = [
    ...judgeNow(followUp, at),
    ...(leaves ? timeFindings(followUp, leaves.text, at) : []),
  ];
  if (findings.length === 0) {
    const there = momentWords(at, followUp.zone);
    return (
      <p className={classes.good}>
        <IconClockCheck size={16} aria-hidden /> A good moment: in {cityOf(followUp.zone)} it is{' '}
        {there}.
      </p>
    );
  }
  const said = new Set(findings.map(({ message }) => message));
  return [...said].map((message) => (
    <p key={message} className={classes.wait}>
      <IconClockExclamation size={16} aria-hidden /> {message}
    </p>
  ));
}
