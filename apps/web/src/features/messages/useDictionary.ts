import { type Dictionary, type Language, loadDictionary } from '@afterword/engine';
import { useEffect, useState } from 'react';

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

/** The words of a variety; undefined until they are loaded, and without them nothing is held misspelt. */
export function useDictionary(language: Language): Dictionary | undefined {
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
  }, [language]);
  return dictionary?.language === language ? dictionary : undefined;
}
