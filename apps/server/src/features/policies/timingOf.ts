import type { Policy, WorkingCalendar } from '@afterword/engine';
import { type EntityManager, In } from 'typeorm';
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
  const of = await timingOfAll(manager, [application]);
  return of(application);
}

/** The same of many applications. A policy that is none is thrown when one of its team is asked for. */
export async function timingOfAll(manager: EntityManager, applications: Application[]) {
  const teamIds = [...new Set(applications.map(({ teamId }) => teamId))];
  const teams = new Map(
    (await manager.findBy(Team, { id: In(teamIds) })).map((team) => [team.id, team]),
  );
  const calendars = new Map<string, WorkingCalendar>();
  for (const application of applications) {
    const team = teams.get(application.teamId);
    if (team) calendars.set(application.id, await workingCalendar(application, team.workingDays));
  }
  const policies = new Map<string, Policy>();
  return ({ id, teamId }: Application): Timing => {
    const team = teams.get(teamId);
    const calendar = calendars.get(id);
    if (!team || !calendar) throw new Error(`application ${id} has no team`);
    const policy = policies.get(teamId) ?? policyOf(team);
    policies.set(teamId, policy);
    return { policy, calendar };
  };
}
