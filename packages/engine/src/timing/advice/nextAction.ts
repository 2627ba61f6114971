import { Temporal } from 'temporal-polyfill';
import type { FollowUp } from '../followUp.js';
import { statusAt } from '../statusAt.js';

/** What a plan asks for at an instant. */
export type NextAction =
  /** The most urgent of what can be written now. */
  | { act: 'write'; followUp: FollowUp; late: boolean }
  /** Nothing now; this follow-up is the next, best sent `until` then. */
  | { act: 'wait'; until: Temporal.Instant; followUp: FollowUp }
  /** Nothing more is written; when silence lasts, the application is marked `until` then. */
  | { act: 'wait_for_them'; until: Temporal.Instant; followUp: FollowUp }
  /** Silence has lasted long enough since. */
  | { act: 'move_on'; since: Temporal.Instant; followUp: FollowUp }
  | { act: 'nothing' };

const { compare } = Temporal.Instant;

/** What to do next, by the plan alone: write, wait, let go, or nothing at all. */
export function nextAction(plan: FollowUp[], at: Temporal.Instant): NextAction {
  const alive = plan.filter(
    (each) => each.state === 'planned' && statusAt(each, at, each.zone) !== 'expired',
  );
  const open = alive.filter(({ suggestedAt }) => compare(suggestedAt, at) <= 0);
  const ready = open.find((each) => !isGivenUp(each, at));
  if (ready) return { act: 'write', followUp: ready, late: compare(at, ready.dueAt) > 0 };

  const last = plan.find(({ moveOnAt }) => moveOnAt);
  if (last?.moveOnAt) {
    return compare(at, last.moveOnAt) >= 0
      ? { act: 'move_on', since: last.moveOnAt, followUp: last }
      : { act: 'wait_for_them', until: last.moveOnAt, followUp: last };
  }
  const givenUp = open[0];
  if (givenUp) return { act: 'move_on', since: givenUp.latestAt, followUp: givenUp };
  const next = alive.reduce<FollowUp | undefined>(
    (first, each) => (first && compare(first.suggestedAt, each.suggestedAt) <= 0 ? first : each),
    undefined,
  );
  return next ? { act: 'wait', until: next.suggestedAt, followUp: next } : { act: 'nothing' };
}

/** A first question may come late; a second one that was not sent in its time is better left. */
function isGivenUp({ kind, latestAt }: FollowUp, at: Temporal.Instant): boolean {
  return kind === 'second_check' && compare(at, latestAt) > 0;
}
