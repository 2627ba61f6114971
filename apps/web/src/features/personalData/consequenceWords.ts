import { Temporal } from 'temporal-polyfill';
import { dayWords } from '../../ui/time/words.js';

interface Preview {
  /** `2026-12-01` */
  on: string;
  applications: number;
  candidates: number;
}

/** `12 applications would be erased on Tue 1 Dec 2026.` */
export function consequenceWords(preview: Preview | null, inForce: boolean): string {
  if (!preview) return 'There is nothing to be erased.';
  const counts: [number, string][] = [
    [preview.applications, 'application'],
    [preview.candidates, 'candidate'],
  ];
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  const day = Temporal.PlainDate.from(preview.on);
  const how = inForce ? 'will' : 'would';
  return `${parts.join(' and ')} ${how} be erased on ${dayWords(day)} ${day.year}, if nothing happens until then.`;
}
