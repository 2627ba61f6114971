import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useReaderZone } from '../../../ui/time/readerZone.js';

interface Props {
  /** What is offered at first. */
  from: Temporal.Instant;
  /** Puts it off; answers with what stands against that. */
  until: (at: Temporal.Instant) => Promise<string | undefined>;
  close: () => void;
}

/** Until when, in the reader's time. */
export function SnoozeForm({ from, until, close }: Props) {
  const zone = useReaderZone();
  const local = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const [at, setAt] = useState(() => local(from));
  const [refused, setRefused] = useState<string>();
  const snooze = async () => {
    const problem = await until(Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant());
    setRefused(problem);
    if (!problem) close();
  };
  return (
    <form action={snooze}>
      <Stack gap="sm">
        <TextInput
          type="datetime-local"
          label="Not before (your time)"
          value={at}
          min={local(Temporal.Now.instant())}
          error={refused}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        />
        <Button type="submit" disabled={at === ''}>
          Snooze
        </Button>
      </Stack>
    </form>
  );
}
