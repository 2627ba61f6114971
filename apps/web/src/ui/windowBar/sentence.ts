import { momentWords } from '../time/words.js';
import type { Window } from './geometry.js';

/** The bar in words, for those who do not see it. */
export function windowSentence(window: Window, zone: string): string {
  const say = (at: Window['dueAt']) => momentWords(at, zone);
  return (
    `Opens ${say(window.opensAt)}; best ${say(window.suggestedAt)}; ` +
    `due ${say(window.dueAt)}; latest ${say(window.latestAt)}.`
  );
}
