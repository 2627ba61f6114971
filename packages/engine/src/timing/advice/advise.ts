import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../policy/policy.js';
import { type WorkingCalendar, weekdays } from '../calendar/workingCalendar.js';
import type { Evidence, FollowUp } from '../followUp.js';
import { plan } from '../plan.js';
import { allRules } from '../rules/allRules.js';
import { assume } from './assume.js';
import { factsOfSituation } from './factsOfSituation.js';
import { type NextAction, nextAction } from './nextAction.js';
import { sayAdvice } from './sayAdvice.js';
import type { Situation } from './situation.js';

export interface Advice {
  act: 'send_thank_you_now' | 'wait' | 'send_status_check' | 'send_second_check' | 'move_on';
  /** The answer in one sentence. */
  text: string;
  /** Of a `wait`: how many calendar days from today, and the moment when it is known what time it is now. */
  until?: { inDays: number; at?: Temporal.Instant };
  /** The rules behind it, each in one sentence with its numbers, and what speaks for them. */
  reasons: { rule: string; text: string; evidence: Evidence[] }[];
  /** What was not said and is taken to be so, in half sentences. */
  assumed: string[];
}

/** Noon of a working day, where every day is one: bare days have no weekends. */
const someNoon = Temporal.Instant.from('2026-06-10T12:00Z');
const everyDay: WorkingCalendar = { isWorkingDay: () => true };

/**
 * "Should I write now?" The answer comes from the plan of the facts that make such a situation, hence from the same
 * rules. Throws a RangeError for an unknown zone.
 */
export function advise(situation: Situation, policy: Policy): Advice {
  const { at, zone } = situation.now ?? { at: someNoon, zone: 'UTC' };
  const calendar = situation.now ? (situation.now.calendar ?? weekdays) : everyDay;
  const { full, assumed } = assume(situation, policy);
  const followUps = plan(factsOfSituation(full, at, zone), policy, calendar);
  const asked = followUps.filter(({ kind }) => kind !== 'keep_in_touch');
  const next = nextAction(asked, at);
  const until = 'until' in next ? next.until : undefined;
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  const inDays = until ? day(at).until(day(until)).days : 0;
  const advice: Advice = {
    act: actOf(next),
    text: sayAdvice(next, { inDays, zone: situation.now && zone }),
    reasons: reasonsOf(next, policy, situation.outcome ? 'reply/resets' : 'limit/checks'),
    assumed,
  };
  if (until) advice.until = situation.now ? { inDays, at: until } : { inDays };
  return advice;
}

function actOf(next: NextAction): Advice['act'] {
  if (next.act === 'wait' || next.act === 'wait_for_them') return 'wait';
  if (next.act !== 'write') return 'move_on';
  const { kind } = next.followUp;
  if (kind === 'second_check') return 'send_second_check';
  return kind === 'status_check' || kind === 'promised_step'
    ? 'send_status_check'
    : 'send_thank_you_now';
}

function reasonsOf(next: NextAction, policy: Policy, otherwise: string): Advice['reasons'] {
  const behind = new Set(next.act === 'nothing' ? [otherwise] : rulesOf(next));
  return allRules
    .filter(({ id }) => behind.has(id))
    .map(({ id, says, evidence }) => ({ rule: id, text: says(policy), evidence }));
}

function rulesOf({ act, followUp }: { act: NextAction['act']; followUp: FollowUp }): string[] {
  if (act === 'move_on' || act === 'wait_for_them') return ['limit/checks', 'move-on'];
  const decisive = act === 'write' && followUp.kind === 'thank_you' ? ['due', 'latest'] : [];
  return followUp.reasons
    .filter(({ decides }) => ['exists', 'opens', ...decisive].includes(decides))
    .map(({ rule }) => rule);
}
