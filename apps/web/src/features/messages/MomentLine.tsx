import { Temporal } from '@afterword/engine';
import { IconClockCheck, IconClockExclamation } from '@tabler/icons-react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { useNow } from '../../ui/time/useNow.js';
import { momentWords } from '../../ui/time/words.js';
import { cityOf } from '../../ui/time/zone.js';
import { judgeNow } from './judgeNow.js';
import classes from './momentLine.module.css';

/** Whether this is the moment, where the recipient is. */
export function MomentLine({ followUp }: { followUp: ComposerFragment }) {
  const now = Temporal.Instant.from(useNow().toString());
  const findings = judgeNow(followUp, now);
  if (findings.length === 0) {
    const there = momentWords(now, followUp.zone);
    return (
      <p className={classes.good}>
        <IconClockCheck size={16} aria-hidden /> A good moment: in {cityOf(followUp.zone)} it is{' '}
        {there}.
      </p>
    );
  }
  return findings.map(({ ruleId, message }) => (
    <p key={ruleId} className={classes.wait}>
      <IconClockExclamation size={16} aria-hidden /> {message}
    </p>
  ));
}
