import { type ToldElement, tells } from '../../meaning/tells.js';
import { firstSaying } from './firstSaying.js';
import { hasSlot } from './slots.js';
import type { Span } from './span.js';

/** Where an element stands: the first place that says one of the phrases, else the first sentence the model takes for it. */
export function saysOrTells(
  sentences: Span[],
  element: ToldElement,
  phrases: RegExp,
  vetoes: RegExp,
): Span | undefined {
  return (
    firstSaying(sentences, phrases, vetoes) ??
    sentences.find(({ text }) => !vetoes.test(text) && !hasSlot(text) && tells(element, text))
  );
}
