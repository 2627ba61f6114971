import { Temporal } from '@afterword/engine';
import { Client } from '../client.js';
import { somebody } from '../people.js';
import { startApp, type TestApp } from '../startApp.js';
import { userIdOf } from '../team.js';
import type { Role } from './cast.js';
import { oneTeam, type Team } from './oneTeam.js';

export interface World {
  app: TestApp;
  mine: Team;
  theirs: Team;
  clients: Record<Role, Client>;
  teamlessId: string;
}

/** Where devices are reached here: the lowest port, which no server of ours takes. */
const nobodyListens = 'localhost:1';

/**
 * Two teams that are alike, and somebody for each role. Nothing works in the background, so that whatever
 * changes was changed by whoever asked; it is Wednesday noon in Berlin.
 */
export async function startWorld(): Promise<World> {
  const app = await startApp({
    ...{ roles: new Set(['api']), undoSeconds: 900 },
    pushHosts: [nobodyListens],
  });
  app.app.clock = () => Temporal.Instant.from('2026-11-18T11:00:00Z');
  const [mine, theirs] = await Promise.all([oneTeam(app), oneTeam(app)]);
  const teamless = await somebody(app);
  const { owner, head, coach, otherCoach, proposed, candidate, otherCandidate } = mine;
  const clients = {
    owner: owner.client,
    head: head.client,
    coach: coach.client,
    otherCoach: otherCoach.client,
    proposed: proposed.client,
    candidate: candidate.client,
    otherCandidate: otherCandidate.client,
    foreignOwner: theirs.owner.client,
    teamless: teamless.client,
    anonymous: new Client(app.config.baseUrl),
  };
  return { app, mine, theirs, clients, teamlessId: await userIdOf(teamless.client) };
}
