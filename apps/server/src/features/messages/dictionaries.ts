import { type Dictionary, type Language, loadDictionary } from '@afterword/engine';
import type { Logger } from 'pino';

/** The dictionary of a variety of English; undefined when it cannot be had, so that nothing waits for spelling. */
export type Dictionaries = (language: Language) => Promise<Dictionary | undefined>;

/** Loads each dictionary when it is first asked for, once; one that failed is tried again by the next who asks. */
export function openDictionaries(log: Logger, load = loadDictionary): Dictionaries {
  const loaded = new Map<Language, Promise<Dictionary | undefined>>();
  return (language) => {
    const known = loaded.get(language);
    if (known) return known;
    const loading = load(language).catch((err: unknown) => {
      loaded.delete(language);
      log.error({ err, language }, 'spelling is not judged: its dictionary could not be loaded');
      return undefined;
    });
    loaded.set(language, loading);
    return loading;
  };
}
