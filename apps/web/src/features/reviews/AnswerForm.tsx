import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

interface Props {
  busy: boolean;
  onAnswer: (words: string) => void;
  onCancel: () => void;
}

/** What one answers to a comment. */
export function AnswerForm({ busy, onAnswer, onCancel }: Props) {
  const [words, setWords] = useState('');
  return (
    <Stack gap="xs">
      <Textarea
        label="Your answer"
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
        autoFocus
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="compact-sm"
          loading={busy}
          disabled={words.trim() === ''}
          onClick={() => onAnswer(words.trim())}
        >
          Send answer
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
