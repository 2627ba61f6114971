import type { Temporal } from '@afterword/engine';
import type { Problems } from '../../../graphql/problems.js';
import type { Team } from '../../teams/team.entity.js';
import { fewestMonths, mostMonths } from './previewRetention.js';

/** How long a team keeps things from now on: as before for undefined, for good for null. */
export function chooseRetention(
  problems: Problems,
  team: Team,
  months: number | null | undefined,
  now: Temporal.Instant,
): Pick<Team, 'retentionMonths' | 'retentionSince'> {
  const { retentionMonths, retentionSince } = team;
  if (months === undefined || months === retentionMonths)
    return { retentionMonths, retentionSince };
  if (months !== null && (months < fewestMonths || months > mostMonths))
    problems.add(
      'retentionMonths',
      'This is too short or too long.',
      months,
      `${fewestMonths} to ${mostMonths} months, or null to keep everything`,
    );
  return { retentionMonths: months, retentionSince: months === null ? null : now };
}
