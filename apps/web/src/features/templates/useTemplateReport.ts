import { checkTemplate, type Dictionary, loadDictionary } from '@afterword/engine';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import type { FollowUpKind, Language } from '../../generated/graphql.js';
import { engineKind, engineLanguage } from './words.js';

const pause = 150;

/** What is written of a template. */
export interface Text {
  subject: string;
  body: string;
}

/** What the engine says of a template, a moment after typing rests; `checked` is the text it saw. */
export function useTemplateReport(
  text: Text,
  kind: FollowUpKind,
  language: Language,
  vocabulary: string[],
) {
  const dictionary = useWords(language);
  const [checked] = useDebouncedValue(text, pause);
  return useMemo(() => {
    const template = { id: 'typed', kind: engineKind(kind), title: '', ...checked };
    const options = { settings: [{ vocabulary }], ...(dictionary && { dictionary }) };
    return { ...checkTemplate(template, options), checked };
  }, [checked, kind, vocabulary, dictionary]);
}

/** The words of a variety of English; undefined until they are there. */
function useWords(language: Language): Dictionary | undefined {
  const [words, setWords] = useState<Dictionary>();
  useEffect(() => {
    let wanted = true;
    loadDictionary(engineLanguage(language)).then(
      (loaded) => wanted && setWords(loaded),
      // Spelling is a help that may fail to arrive; everything else is checked all the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
