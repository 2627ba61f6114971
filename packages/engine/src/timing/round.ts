import type { Event, InterviewFact, Person, Zone } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';

/** One interview as the facts have left it: moved, held or cancelled as the last of them says. */
export interface Round {
  id: string;
  number: number;
  start: EpochMs;
  end: EpochMs;
  zone: Zone;
  cancelled: boolean;
  recordedAt: EpochMs;
  panel: Person[];
}

export function roundOf(interview: InterviewFact): Round {
  return {
    id: interview.id,
    number: interview.round,
    start: interview.start.epochMilliseconds,
    end: interview.end.epochMilliseconds,
    zone: interview.zone,
    cancelled: interview.state === 'cancelled',
    recordedAt: interview.recordedAt.epochMilliseconds,
    panel: interview.panel,
  };
}

/** Takes in what happened to an interview. A new date brings a cancelled one back. */
export function happenTo(
  round: Round,
  event: Extract<Event, { kind: 'held' | 'moved' | 'cancelled' }>,
): void {
  round.cancelled = event.kind === 'cancelled';
  if (event.kind === 'moved') round.start = event.start.epochMilliseconds;
  if (event.kind !== 'cancelled' && event.end) round.end = event.end.epochMilliseconds;
}
