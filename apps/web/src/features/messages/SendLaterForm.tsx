import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { ComposerFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { cityOf } from '../../ui/time/zone.js';
import { chosenTime, fieldOf } from './chosenTime.js';
import { isCoach } from './isCoach.js';
import { MomentLine } from './MomentLine.js';
import type { Text } from './messageInput.js';
import { RefusalNote } from './RefusalNote.js';
import classes from './sendLater.module.css';
import { useSchedule } from './useSchedule.js';

interface Props {
  followUp: ComposerFragment;
  text: Text;
  /** The time to begin with. */
  first: Temporal.Instant;
  version: () => Promise<number | undefined>;
  onDone: () => void;
}

/** When a message is to leave, on their clock or the reader's, and what is to be said of that time. */
export function SendLaterForm({ followUp, text, first, version, onDone }: Props) {
  const reader = useReaderZone();
  const [zone, setZone] = useState(followUp.zone);
  const [local, setLocal] = useState(fieldOf(first, zone));
  const { schedule, scheduling, refusal } = useSchedule(followUp.id);
  const time = chosenTime(local, zone, Temporal.Now.instant());
  const coach = isCoach(followUp.candidate.team.viewerRole);
  const turnTo = (other: string) => {
    if ('at' in time) setLocal(fieldOf(time.at, other));
    setZone(other);
  };
  const confirm = async (reason?: string) => {
    if (!('at' in time)) return;
    const expected = await version();
    if (expected !== undefined && (await schedule(expected, { at: time.at, zone }, reason)))
      onDone();
  };
  return (
    <div className={classes.form}>
      {reader !== followUp.zone && (
        <SegmentedControl
          aria-label="Whose time"
          fullWidth
          value={zone}
          onChange={turnTo}
          data={[
            { value: followUp.zone, label: `Their time (${cityOf(followUp.zone)})` },
            { value: reader, label: `My time (${cityOf(reader)})` },
          ]}
        />
      )}
      <TextInput
        type="datetime-local"
        data-autofocus
        label={`Day and time in ${cityOf(zone)}`}
        value={local}
        error={'problem' in time && time.problem}
        onChange={({ currentTarget }) => setLocal(currentTarget.value)}
      />
      {'at' in time && (
        <div className={classes.judged} aria-live="polite">
          <p className={classes.leaves}>
            Leaves <Moment at={time.at.toString()} zone={followUp.zone} />.
          </p>
          <MomentLine followUp={followUp} leaves={{ at: time.at, text }} />
        </div>
      )}
      {refusal && (
        <RefusalNote
          refusal={refusal}
          {...(coach && { onOverride: (reason) => void confirm(reason) })}
        />
      )}
      <Button loading={scheduling} disabled={!('at' in time)} onClick={() => void confirm()}>
        Schedule
      </Button>
    </div>
  );
}
