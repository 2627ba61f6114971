import { waitForPromise } from '../rules/waitForPromise.js';
import { sayDayNumber } from '../sayTime.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/** A check while the day they promised is not over. */
export function beforePromise({ act, at, place, period }: Moment): MomentFinding | undefined {
  if (!period?.promise) return undefined;
  const { by } = period.promise;
  if (at >= waitForPromise.decide({ by, place }).at) return undefined;
  const message = `They promised word by ${sayDayNumber(by)}; that day is not over yet.`;
  return blocks('before-promise', message, act.suggestedAt);
}
