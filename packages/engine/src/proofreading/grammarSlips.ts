import type { Span } from '../checks/reading/span.js';
import type { GrammarRule } from './grammarRule.js';
import { agreementRules } from './rules/agreement.js';
import { articleRules } from './rules/articles.js';
import { confusableRules } from './rules/confusables.js';
import { mechanicsRules } from './rules/mechanics.js';
import { verbRules } from './rules/verbs.js';

const safeRules: GrammarRule[] = [...mechanicsRules, ...articleRules];
const allRules: GrammarRule[] = [...safeRules, ...agreementRules, ...verbRules, ...confusableRules];

export interface GrammarSlip extends Span {
  right: string;
  say: string;
  /** Whether the fix needs no second look. */
  isSafe: boolean;
}

const remembered = new Map<string, GrammarSlip[]>();

/**
 * The slips of one sentence, in its order, none over another. Offsets are those of the sentence's text. Remembered, since of a
 * letter that is being written only one sentence is new.
 */
export function grammarSlips(sentence: string): GrammarSlip[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const slips = slipsIn(sentence);
  if (remembered.size > 300) remembered.clear();
  remembered.set(sentence, slips);
  return slips;
}

function slipsIn(sentence: string): GrammarSlip[] {
  const slips: GrammarSlip[] = [];
  for (const [index, { wrong, right, say }] of allRules.entries()) {
    // Most rules find nothing, and looking is cheaper than matching.
    if (sentence.search(wrong) < 0) continue;
    const isSafe = index < safeRules.length;
    for (const match of sentence.matchAll(wrong)) {
      const [text, ...groups] = match;
      const made = typeof right === 'string' ? filled(right, groups) : right(...groups);
      if (made === undefined) continue;
      const slip = tight(sentence, match.index, text, inCaseOf(text, made));
      if (slip && !slips.some((other) => other.start < slip.end && slip.start < other.end)) {
        slips.push({ ...slip, say, isSafe });
      }
    }
  }
  return slips.sort((a, b) => a.start - b.start);
}

function filled(right: string, groups: string[]): string {
  return right.replace(/\$(\d)/g, (_, group) => groups[Number(group) - 1] ?? '');
}

function inCaseOf(written: string, right: string): string {
  const isCapital = /^\p{Lu}/u.test(written) && !/^I\b/.test(written);
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** The whole words in which the two differ; undefined when they do not. */
function tight(sentence: string, index: number, text: string, right: string) {
  if (text === right) return undefined;
  let from = 0;
  while (from < text.length && text[from] === right[from]) from++;
  while (from > 0 && /[\p{L}\p{N}'’]/u.test(text[from - 1] as string)) from--;
  let same = 0;
  const most = Math.min(text.length, right.length) - from;
  while (same < most && text.at(-1 - same) === right.at(-1 - same)) same++;
  while (same > 0 && /[\p{L}\p{N}'’]/u.test(text.at(-same) as string)) same--;
  const [start, end] = [index + from, index + text.length - same];
  return {
    start,
    end,
    text: sentence.slice(start, end),
    right: right.slice(from, right.length - same),
  };
}
