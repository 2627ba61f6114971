import { presets } from '@afterword/engine';
import type { Weekday } from '../../generated/graphql.js';

/** By what a team counts: a preset and its working days. */
export interface Timing {
  preset: string;
  workingCalendar: {
    weekend: Weekday[];
    /** ISO dates. */
    closedDays: string[];
    country: string | null;
    region: string | null;
  };
}

const countries = new Intl.DisplayNames('en', { type: 'region' });
const and = new Intl.ListFormat('en');

/** `FRIDAY` → `Friday` */
export const dayName = (day: Weekday) => `${day[0]}${day.slice(1).toLowerCase()}`;

/** Title of a preset. */
const titleOf = (preset: string) => presets.find(({ id }) => id === preset)?.title ?? preset;

const weekendOf = ({ workingCalendar: { weekend } }: Timing) =>
  weekend.length > 0 ? and.format(weekend.map(dayName)) : 'none';

const holidaysOf = ({ workingCalendar: { country, region } }: Timing) => {
  if (!country) return 'none';
  return [countries.of(country), region].filter(Boolean).join(', ');
};

/** What a proposal would set, a sentence for each thing that differs from `now`. */
export function proposalWords(now: Timing, proposed: Timing): string[] {
  const said: [string, (timing: Timing) => string][] = [
    ['Timing', ({ preset }) => titleOf(preset)],
    ['Weekend', weekendOf],
    ['Public holidays', holidaysOf],
  ];
  const words = said.flatMap(([what, of]) =>
    of(now) === of(proposed) ? [] : [`${what}: ${of(proposed)} instead of ${of(now)}.`],
  );
  const before = new Set(now.workingCalendar.closedDays);
  const after = new Set(proposed.workingCalendar.closedDays);
  const added = [...after].filter((day) => !before.has(day)).length;
  const gone = [...before].filter((day) => !after.has(day)).length;
  if (added > 0) words.push(`Days off: ${added} more.`);
  if (gone > 0) words.push(`Days off: ${gone} fewer.`);
  return words.length > 0 ? words : ['The numbers behind the timing.'];
}
