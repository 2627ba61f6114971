import type { MessageKind, Zone } from '../../facts.js';
import { zoneClock } from '../../localTime/zoneClock.js';
import { sayCount, sayDay, sayMoment, sayPlace } from '../sayTime.js';
import type { NextAction } from './nextAction.js';

const things: Record<MessageKind, string> = {
  thank_you: 'the thank-you',
  materials: 'what you promised',
  status_check: 'a status check',
  second_check: 'a second, shorter check',
  promised_step: 'a question about the promised interview',
  outcome_thanks: 'a gracious thank-you for their answer',
  offer_reply: 'an acknowledgement of the offer',
  keep_in_touch: 'a word to keep in touch',
};

/** An answer in one sentence; with a date when the zone is known, else in days. */
export function sayAdvice(
  next: NextAction,
  { inDays, zone }: { inDays: number; zone: Zone | undefined },
): string {
  switch (next.act) {
    case 'write': {
      const { kind } = next.followUp;
      const apology =
        kind === 'thank_you' && next.late ? ', with a word of apology: it is late' : '';
      return `Send ${things[kind]} now${apology}.`;
    }
    case 'wait':
      return `Wait ${sayUntil(next, inDays, zone)}, then send ${things[next.followUp.kind]}.`;
    case 'wait_for_them':
      return `Wait for them and write nothing more; without a word ${sayUntil(next, inDays, zone)}, move on.`;
    default:
      return 'Move on: nothing more is to be written here.';
  }
}

function sayUntil(
  { until }: Extract<NextAction, { act: 'wait' | 'wait_for_them' }>,
  inDays: number,
  zone: Zone | undefined,
): string {
  if (!zone) return inDays === 0 ? 'until later today' : `for ${sayCount(inDays, 'day')}`;
  const time = sayMoment(until.epochMilliseconds, zoneClock(zone)).split(' ')[1];
  return `until ${sayDay(until.toZonedDateTimeISO(zone))}, ${time} in ${sayPlace(zone)}`;
}
