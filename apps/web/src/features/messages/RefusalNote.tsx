import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { Refusal } from './refusal.js';

interface Props {
  refusal: Refusal;
  /** Given for those who may send it all the same. */
  onOverride?: (reason: string) => void;
}

/** What the server had against sending and, for a coach, the way past it. */
export function RefusalNote({ refusal, onOverride }: Props) {
  const [reason, setReason] = useState('');
  return (
    <ProblemNote title={refusal.message}>
      {refusal.particulars.map((particular) => (
        <p key={particular} style={{ margin: '0 0 4px' }}>
          {particular}
        </p>
      ))}
      {refusal.overridable && onOverride && (
        <>
          <TextInput
            label="Send it all the same, because"
            description="The reason is kept with the message"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            mt="xs"
          />
          {reason.trim() !== '' && (
            <Button variant="default" mt="xs" onClick={() => onOverride(reason.trim())}>
              Send all the same
            </Button>
          )}
        </>
      )}
    </ProblemNote>
  );
}
