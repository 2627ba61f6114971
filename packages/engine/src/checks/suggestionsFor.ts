import type { Dictionary } from '../proofreading/dictionary.js';
import type { Finding, TextFix } from './finding.js';

/**
 * What a misspelt word may have been meant to be, the likeliest first: fixes to choose from. Costs some milliseconds,
 * so ask when the writer does. Empty for findings of other checks.
 */
export function suggestionsFor(finding: Finding, dictionary: Dictionary, most = 5): TextFix[] {
  const { ruleId, actual, start, end } = finding;
  if (ruleId !== 'spelling' || !actual) return [];
  const ending = /['’]s$/.exec(actual)?.[0] ?? '';
  const word = actual.slice(0, actual.length - ending.length).replace(/’/g, "'");
  const isCapital = /^[A-Z]/.test(word);
  return dictionary.suggest(word.toLowerCase(), most).map((suggestion) => {
    const text = isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
    return { start, end, text: text + ending };
  });
}
