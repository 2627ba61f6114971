import type { Act } from './act.js';
import { checkKey, isCheck } from './followUpKey.js';
import type { History } from './history.js';
import { type WaitingPeriod, waitingPeriods } from './waitingPeriods.js';

/** The period of waiting a check belongs to: by its key, else the last one. Undefined for what is not a check. */
export function periodOf(act: Act, history: History): WaitingPeriod | undefined {
  const round = history.rounds.find(({ id }) => id === act.interviewId);
  if (!isCheck(act.kind) || !round) return undefined;
  const periods = waitingPeriods(round, history);
  return (
    periods.find(({ keySuffix }) => act.key === checkKey(act.kind, round, keySuffix)) ??
    periods.at(-1)
  );
}
