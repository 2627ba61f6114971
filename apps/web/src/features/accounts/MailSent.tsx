import { Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** Says that a mail is on its way, and where to look if it does not come. */
export function MailSent({ message }: { message: string }) {
  const place = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <Stack ref={place} role="status" tabIndex={-1} gap="xs">
      <Text>{message}</Text>
      <Text c="dimmed">If nothing comes within a few minutes, look among the unwanted mail.</Text>
    </Stack>
  );
}
