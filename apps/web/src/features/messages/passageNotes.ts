import type { Diagnostic } from '@codemirror/lint';
import type { Text } from './messageInput.js';
import { type Place, shiftPlace } from './shiftPlace.js';

/** What somebody says of a passage of the saved text. */
export interface PassageNote {
  field: 'SUBJECT' | 'BODY';
  /** In the text as saved. */
  place: Place;
  quote: string;
  message: string;
}

/** The notes on the body as marks in `typed`; a passage that is being rewritten has none. */
export function marksOf(notes: PassageNote[], saved: Text, typed: string): Diagnostic[] {
  return notes
    .filter(({ field }) => field === 'BODY')
    .flatMap(({ place, quote, message }) => {
      const now = shiftPlace(place, saved.body, typed);
      if (!now || typed.slice(now.start, now.end) !== quote) return [];
      return [{ from: now.start, to: now.end, severity: 'info' as const, message }];
    });
}
