import { Button, Group, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReviewAct } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { useDecide } from './useDecide.js';

interface Props {
  reviewId: string;
  /** What is shown, and so what is approved. */
  version: number;
  viewerCan: ReviewAct[];
  onDone: () => Promise<unknown>;
}

/** Approve or return, with a note; later, take the approval back. */
export function Decision({ reviewId, version, viewerCan, onDone }: Props) {
  const { approve, giveBack, revoke, busy, problem } = useDecide(reviewId, onDone);
  const [note, setNote] = useState('');
  const [lacks, setLacks] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isOpen = viewerCan.includes('APPROVE');
  const said = note.trim();
  const withNote = (act: (words: string) => Promise<void>) => {
    if (said !== '') return void act(said);
    setLacks('Say what is to be changed.');
    field.current?.focus();
  };
  useHotkeys([
    ['a', () => isOpen && void approve(version, said)],
    ['r', () => isOpen && withNote(giveBack)],
  ]);
  if (!isOpen && !viewerCan.includes('REVOKE')) return null;
  return (
    <>
      {problem && <ProblemNote title={problem} />}
      <Textarea
        ref={field}
        label={isOpen ? 'Note to the candidate' : 'Why the approval is taken back'}
        description={isOpen && 'Needed when you return it'}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        error={lacks}
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value);
          setLacks(undefined);
        }}
      />
      <Group gap="xs">
        {isOpen ? (
          <>
            <Button
              leftSection={<IconCircleCheck size={18} />}
              loading={busy}
              onClick={() => void approve(version, said)}
            >
              Approve
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} />}
              disabled={busy}
              onClick={() => withNote(giveBack)}
            >
              Return
            </Button>
          </>
        ) : (
          <Button variant="default" loading={busy} onClick={() => withNote(revoke)}>
            Take the approval back
          </Button>
        )}
      </Group>
    </>
  );
}
