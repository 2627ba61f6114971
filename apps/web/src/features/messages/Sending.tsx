import { useQuery } from '@apollo/client/react';
import { Button, Loader } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { MessageState } from './messageState.js';
import classes from './sending.module.css';
import { useTakeBack } from './useTakeBack.js';

const secondsUntil = (at: string | null) =>
  at === null
    ? 0
    : Math.max(0, Math.ceil((Date.parse(at) - Temporal.Now.instant().epochMilliseconds) / 1000));

/** While a message is on its way: the time left to undo it, then the wait until it has left. */
export function Sending({
  followUpId,
  undoUntil,
}: {
  followUpId: string;
  undoUntil: string | null;
}) {
  const [left, setLeft] = useState(secondsUntil(undoUntil));
  useInterval(() => setLeft(secondsUntil(undoUntil)), 500, { autoInvoke: true });
  useQuery(MessageState, {
    variables: { id: followUpId },
    fetchPolicy: 'network-only',
    pollInterval: left > 0 ? 5000 : 1000,
  });
  const { takeBack, takingBack, refused } = useTakeBack(followUpId);
  return (
    <div className={classes.sending} role="status">
      <Loader size={18} aria-hidden />
      <span>Sending</span>
      {left > 0 && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} />}
          loading={takingBack}
          onClick={takeBack}
          aria-label="Undo"
        >
          Undo <span aria-hidden>&nbsp;· {left} s</span>
        </Button>
      )}
      {refused && <span>{refused}</span>}
    </div>
  );
}
