import {
  type CheckOptions,
  checkMessage,
  type MessageReport,
  suggestionsFor,
  Temporal,
} from '@afterword/engine';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { type DeepState, useDeepReport } from './deep/useDeepReport.js';
import { engineLanguage, messageInput, plannedMoment, type Text } from './messageInput.js';
import { useDictionary } from './useDictionary.js';

const pause = 150;
const mostSuggestions = 3;

/**
 * What the checks say of the text, a moment after typing rests; `checked` is the text they saw. The word
 * at the caret is still being written and not held misspelt. With `wantsDeep` the deep check has its say as well,
 * when it has read the text.
 */
export function useReport(
  followUp: ComposerFragment,
  text: Text,
  caret: number | undefined,
  wantsDeep: boolean,
): MessageReport & { checked: Text; deep: DeepState } {
  const { language, vocabulary } = followUp.message.checkedAgainst;
  const dictionary = useDictionary(engineLanguage[language]);
  const [checked] = useDebouncedValue(text, pause);
  const [place] = useDebouncedValue(caret, pause);
  const input = useMemo(
    () => messageInput(followUp, checked, plannedMoment(followUp, Temporal.Now.instant())),
    [followUp, checked],
  );
  const options: CheckOptions = useMemo(
    () => ({
      settings: [{ vocabulary }],
      ...(dictionary && { dictionary }),
      ...(place !== undefined && { caret: place }),
    }),
    [vocabulary, dictionary, place],
  );
  const live = useMemo(() => checkMessage(input, options), [input, options]);
  const { deep, report = live } = useDeepReport(input, options, wantsDeep);
  return useMemo(() => {
    const findings = report.findings.map((finding) =>
      dictionary && finding.fixes.length === 0
        ? { ...finding, fixes: suggestionsFor(finding, dictionary, mostSuggestions) }
        : finding,
    );
    return { ...report, findings, checked, deep };
  }, [report, dictionary, checked, deep]);
}
