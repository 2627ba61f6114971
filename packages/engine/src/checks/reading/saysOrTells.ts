import { oddsOf, type ToldElement, tells } from '../../meaning/tells.js';
import { firstSaying } from './firstSaying.js';
import { slotsIn } from './slots.js';
import type { Span } from './span.js';

/** In characters: more is no sentence the model has met the like of. */
const longest = 400;
/** Below these odds the model does not believe the phrases: the words are there, and mean something else. */
const disbelief: Record<ToldElement, number> = {
  interest: -3,
  specific: -1,
  qualifications: -3,
  'call-to-action': -3,
};

/** Where an element stands: the first place that says one of the phrases, else the first sentence the model takes for it. */
export function saysOrTells(
  sentences: Span[],
  element: ToldElement,
  phrases: RegExp,
  vetoes: RegExp,
): Span | undefined {
  const believed = sentences.filter(
    ({ text }) => text.length > longest || oddsOf(element, withoutSlots(text)) > disbelief[element],
  );
  return (
    firstSaying(believed, phrases, vetoes) ??
    believed.find(
      ({ text }) =>
        text.length <= longest && !vetoes.test(text) && tells(element, withoutSlots(text)),
    )
  );
}

/** What stands in a slot is no word of the writer's. */
function withoutSlots(text: string): string {
  return slotsIn(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}it${left.slice(end)}`,
    text,
  );
}
