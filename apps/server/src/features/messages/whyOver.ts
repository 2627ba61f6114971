import { type Event, judgeMoment, Temporal } from '@afterword/engine';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import type { Material } from './material.js';

const answered = 'They have answered in the meantime.';

const words: Record<Exclude<FollowUp['state'], 'planned'>, string> = {
  answered,
  sent: 'It was sent already.',
  skipped: 'This follow-up was left out.',
  withdrawn: 'What happened since has made it needless.',
};

/** What a plan withdraws, by the latest that happened. */
const since: Partial<Record<Event['kind'], string>> = {
  reply: answered,
  outcome: 'The application is over.',
};

/** Why a message is not to leave any more, when its follow-up is over; undefined while it is planned. */
export function whyOver(
  followUp: FollowUp,
  { facts, policy, calendar }: Pick<Material, 'facts' | 'policy' | 'calendar'>,
  at: Temporal.Instant,
): string | undefined {
  const { state } = followUp;
  if (state === 'planned') return undefined;
  const [unwanted] = judgeMoment(followUp, facts, policy, calendar, at);
  if (unwanted) return unwanted.message;
  const [latest] = facts.events.toSorted((one, other) =>
    Temporal.Instant.compare(other.at, one.at),
  );
  return (state === 'withdrawn' && latest && since[latest.kind]) || words[state];
}
