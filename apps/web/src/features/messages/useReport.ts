import { checkMessage, type MessageReport, suggestionsFor, Temporal } from '@afterword/engine';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { messageInput, type Text } from './messageInput.js';
import { useDictionary } from './useDictionary.js';

const pause = 150;
const mostSuggestions = 3;

/**
 * What the checks say of the text, a moment after typing rests; `checked` is the text they saw. The word
 * at the caret is still being written and not held misspelt.
 */
export function useReport(
  followUp: ComposerFragment,
  text: Text,
  caret: number | undefined,
): MessageReport & { checked: Text } {
  const dictionary = useDictionary();
  const [checked] = useDebouncedValue(text, pause);
  const [place] = useDebouncedValue(caret, pause);
  return useMemo(() => {
    const options = {
      ...(dictionary && { dictionary }),
      ...(place !== undefined && { caret: place }),
    };
    const input = messageInput(followUp, checked, Temporal.Now.instant());
    const report = checkMessage(input, options);
    const findings = report.findings.map((finding) =>
      dictionary && finding.fixes.length === 0
        ? { ...finding, fixes: suggestionsFor(finding, dictionary, mostSuggestions) }
        : finding,
    );
    return { ...report, findings, checked };
  }, [followUp, checked, place, dictionary]);
}
