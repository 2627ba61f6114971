import type { Language } from '../checks/finding.js';
import { type Dictionary, dictionaryOf } from './dictionary.js';

/**
 * The dictionary of a variety of English for `checkMessage`. The words (400 kB compressed) are loaded when first
 * asked for, in a browser as a file of their own, and read in some 10 ms.
 */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  return dictionaryOf(await import('./words.gen.js'), language);
}
