import { checkMessage, type MessageReport, Temporal } from '@afterword/engine';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { messageInput, type Text } from './messageInput.js';

/** What the checks say of the text, a moment after typing rests; `checked` is the text they saw. */
export function useReport(
  followUp: ComposerFragment,
  text: Text,
): MessageReport & { checked: Text } {
  const [checked] = useDebouncedValue(text, 150);
  return useMemo(
    () => ({ ...checkMessage(messageInput(followUp, checked, Temporal.Now.instant())), checked }),
    [followUp, checked],
  );
}
