import type { Language } from '../checks/finding.js';
import { readAutomaton } from './automaton.js';
import { commonWords } from './commonWords.js';
import { slipCost } from './slipCost.js';
import { tradeWords } from './tradeWords.js';

/** The words of one variety of English. Get one from `loadDictionary`. */
export interface Dictionary {
  language: Language;
  /** Whether a word in lower case, without its possessive, is written so. */
  knows(word: string): boolean;
  /** What a word in lower case may have been meant to be, the likeliest first. Costs some milliseconds. */
  suggest(word: string, most?: number): string[];
}

/** A list as `words.gen.ts` has it. */
export interface WordList {
  automaton: string;
  onlyBritish: string;
  onlyAmerican: string;
}

/** The dictionary of a variety, from the words of both. */
export function dictionaryOf(list: WordList, language: Language): Dictionary {
  const { has, near } = readAutomaton(list.automaton);
  const elsewhere = new Set(
    (language === 'en-US' ? list.onlyBritish : list.onlyAmerican).split(' '),
  );
  const knows = (word: string) => (has(word) && !elsewhere.has(word)) || tradeWords.has(word);
  return {
    language,
    knows,
    suggest(word, most = 5) {
      if (!/^[a-z']{2,24}$/.test(word)) return [];
      return near(word, word.length < 5 ? 1 : 2)
        .filter((found) => !elsewhere.has(found.word))
        .map((found) => ({
          text: found.word,
          cost: slipCost(word, found.word) - (commonWords.has(found.word) ? 0.9 : 0),
        }))
        .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
        .slice(0, most)
        .map(({ text }) => text);
    },
  };
}
