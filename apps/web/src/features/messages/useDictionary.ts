import { type Dictionary, type Language, loadDictionary } from '@afterword/engine';
import { useEffect, useState } from 'react';

/** Where British spelling is at home; elsewhere people write to American readers more often. */
const british = /^en-(GB|IE|AU|NZ|ZA|IN)\b/;

/** The variety of English of whoever writes, by their browser. */
export const language: Language = british.test(navigator.language) ? 'en-GB' : 'en-US';

/** Asks for the suggestions of a word once; the text is checked again after every pause. */
function remembering(dictionary: Dictionary): Dictionary {
  const known = new Map<string, string[]>();
  return {
    ...dictionary,
    suggest(word, most) {
      const found = known.get(word) ?? dictionary.suggest(word, most);
      known.set(word, found);
      return found;
    },
  };
}

/** The words of the writer's variety; undefined until they are loaded, and without them nothing is held misspelt. */
export function useDictionary(): Dictionary | undefined {
  const [dictionary, setDictionary] = useState<Dictionary>();
  useEffect(() => {
    let wanted = true;
    loadDictionary(language).then(
      (loaded) => wanted && setDictionary(remembering(loaded)),
      // Spelling is a help that may fail to arrive; everything else is checked all the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return dictionary;
}
