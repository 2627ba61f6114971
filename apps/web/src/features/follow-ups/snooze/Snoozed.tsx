import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { IconBellPause } from '@tabler/icons-react';
import { Temporal } from 'temporal-polyfill';
import type { SnoozeFragment } from '../../../generated/graphql.js';
import { Moment } from '../../../ui/time/Moment.js';
import { useNow } from '../../../ui/time/useNow.js';
import { isSettled } from '../statusWords.js';
import { SnoozeParts } from './SnoozeMenu.js';
import classes from './snooze.module.css';
import { useSnooze } from './useSnooze.js';

/** Until when the viewer is not reminded, with the way back; nothing for what rings as planned. */
export function Snoozed({ followUp }: { followUp: FragmentType<SnoozeFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: SnoozeParts,
    fragmentName: 'Snooze',
    from: followUp,
  });
  const now = useNow();
  const { undo } = useSnooze(data.id);
  const { snooze, status } = data;
  const isOver =
    snooze?.until && Temporal.Instant.compare(now, Temporal.Instant.from(snooze.until)) >= 0;
  if (!snooze || isOver || isSettled(status)) return null;
  return (
    <div className={classes.snoozed} role="status">
      <IconBellPause size={14} aria-hidden />
      <span>
        {snooze.until ? (
          <>
            snoozed until <Moment at={snooze.until} />
          </>
        ) : (
          'no more reminders of this'
        )}
      </span>
      <UnstyledButton className={classes.button} onClick={() => void undo()}>
        Undo
      </UnstyledButton>
    </div>
  );
}
