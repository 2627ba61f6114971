import type { FollowUp } from './followUp.js';

export interface PlanDifference {
  /** New, or planned again after having ended. */
  opened: FollowUp[];
  /** Still planned, at other times, to someone else or by another way; as they are now. */
  moved: FollowUp[];
  /** Planned before, now withdrawn or gone from the plan; state `withdrawn`. */
  withdrawn: FollowUp[];
  /** The rest, with the state they have now: what was sent, answered or skipped is here. */
  kept: FollowUp[];
}

/** What changed from one plan to another, follow-ups being told apart by key. */
export function diffPlans(before: FollowUp[], after: FollowUp[]): PlanDifference {
  const difference: PlanDifference = { opened: [], moved: [], withdrawn: [], kept: [] };
  const earlier = new Map(before.map((followUp) => [followUp.key, followUp]));
  for (const now of after) {
    const was = earlier.get(now.key);
    earlier.delete(now.key);
    if (!was || (was.state !== 'planned' && now.state === 'planned')) difference.opened.push(now);
    else if (was.state === 'planned' && now.state === 'withdrawn') difference.withdrawn.push(now);
    else if (was.state === 'planned' && now.state === 'planned' && hasMoved(was, now)) {
      difference.moved.push(now);
    } else difference.kept.push(now);
  }
  for (const gone of earlier.values()) {
    if (gone.state === 'planned') difference.withdrawn.push({ ...gone, state: 'withdrawn' });
  }
  return difference;
}

function hasMoved(was: FollowUp, now: FollowUp): boolean {
  return (
    !was.opensAt.equals(now.opensAt) ||
    !was.suggestedAt.equals(now.suggestedAt) ||
    !was.dueAt.equals(now.dueAt) ||
    !was.latestAt.equals(now.latestAt) ||
    was.recipientId !== now.recipientId ||
    was.zone !== now.zone ||
    was.channel !== now.channel
  );
}
