import type { Span } from './span.js';

/** The first sentence that says one of `phrases` and none of `vetoes`: the place where it does. */
export function firstSaying(sentences: Span[], phrases: RegExp, vetoes?: RegExp): Span | undefined {
  for (const sentence of sentences) {
    const match = phrases.exec(sentence.text);
    if (!match || vetoes?.test(sentence.text)) continue;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, text: match[0] };
  }
  return undefined;
}
