import { Temporal } from 'temporal-polyfill';
import type { Window } from '../../ui/windowBar/geometry.js';

/** The four moments of a follow-up as instants. */
export function windowOf(followUp: Record<keyof Window, string>): Window {
  const { opensAt, suggestedAt, dueAt, latestAt } = followUp;
  const instant = Temporal.Instant.from;
  return {
    opensAt: instant(opensAt),
    suggestedAt: instant(suggestedAt),
    dueAt: instant(dueAt),
    latestAt: instant(latestAt),
  };
}
