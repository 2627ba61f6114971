import type { Policy, WorkingCalendar } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.js';
import { workingCalendar } from '../calendar/workingCalendar.js';
import { Team } from '../teams/team.entity.js';
import { policyOf } from './policyOf.js';

/** What an application is planned by: its team's numbers and working days, with the holidays where the company is. */
export interface Timing {
  policy: Policy;
  calendar: WorkingCalendar;
}

export async function timingOf(manager: EntityManager, application: Application): Promise<Timing> {
  const team = await manager.findOneByOrFail(Team, { id: application.teamId });
  const calendar = await workingCalendar(application, team.workingDays);
  return { policy: policyOf(team), calendar };
}
