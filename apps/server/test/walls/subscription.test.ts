import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSocket } from '../socket.js';
import { decide } from '../team.js';
import { until } from '../until.js';
import { missing } from './askAs.js';
import { concerned, members, type Role, roles, staff } from './cast.js';
import { startWorld, type World } from './world.js';

let world: World;
const sockets: ReturnType<typeof openSocket>[] = [];
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(async () => {
  for (const socket of sockets) await socket.dispose();
  await world.app.stop();
});

interface Heard {
  ids: string[];
  refused?: string;
}

/** Listens to a team; what is heard is appended as it comes. */
function listen(role: Role, teamId: string): Heard {
  const heard: Heard = { ids: [] };
  const { cookie } = world.clients[role];
  const socket = openSocket(world.app, { cookie: cookie || undefined });
  sockets.push(socket);
  socket.subscribe<{ candidateChanged: { id: string } }>(
    {
      query: 'subscription($id: ID!) { candidateChanged(teamId: $id) { id } }',
      variables: { id: teamId },
    },
    {
      next: ({ data, errors }) => {
        if (data) heard.ids.push(data.candidateChanged.id);
        if (errors) heard.refused = JSON.stringify(errors).replaceAll(teamId, 'ID');
      },
      error: (error) => {
        heard.refused = JSON.stringify(error).replaceAll(teamId, 'ID');
      },
      complete: () => {},
    },
  );
  return heard;
}

const announce = (candidateId: string) => {
  const { live, db } = world.app.app;
  return live.announce(db.app.manager, { teamId: world.mine.teamId, candidateId });
};

test('outsiders hear of a team what they hear of one that does not exist', async () => {
  for (const role of roles.filter((one) => !members.includes(one))) {
    const [own, none] = [listen(role, world.mine.teamId), listen(role, missing)];
    await until(`refusals of ${role}`, async () => own.refused && none.refused);
    expect(own.refused, role).toBe(none.refused);
    expect([...own.ids, ...none.ids]).toEqual([]);
  }
});

test('each event is asked about anew, for each listener', async () => {
  const { mine, clients } = world;
  const ids = {
    candidate: mine.candidate.candidateId,
    otherCandidate: mine.otherCandidate.candidateId,
    managed: mine.managedId,
  };
  const heard = new Map(members.map((role) => [role, listen(role, mine.teamId)]));
  const hears = (role: Role, ...whom: (keyof typeof ids)[]) =>
    until(`${role} hears ${whom}`, async () =>
      whom.every((one) => heard.get(role)?.ids.includes(ids[one])),
    );
  await until('every listener', async () => {
    await announce(mine.otherCandidate.candidateId);
    return (['owner', 'head', 'otherCoach', 'otherCandidate'] as const).every(
      (role) => (heard.get(role)?.ids.length ?? 0) > 0,
    );
  });
  // The others' listening may begin a moment later; nothing but an event of theirs shows it.
  await until('those of the candidate', async () => {
    await announce(ids.candidate);
    return concerned.every((role) => heard.get(role)?.ids.includes(ids.candidate));
  });
  for (const { ids: list } of heard.values()) list.splice(0);

  await announce(ids.candidate);
  await announce(ids.managed);
  await announce(ids.otherCandidate);
  await hears('owner', 'candidate', 'managed', 'otherCandidate');
  await hears('head', 'candidate', 'managed', 'otherCandidate');
  await hears('coach', 'candidate', 'managed');
  await hears('candidate', 'candidate');
  await hears('otherCoach', 'otherCandidate');
  await hears('otherCandidate', 'otherCandidate');
  for (const role of members)
    for (const id of heard.get(role)?.ids ?? []) expect(allowed(role, ids), role).toContain(id);
  expect(heard.get('proposed')?.ids).toEqual([]);

  await decide(clients.candidate, 'endCoaching', mine.coachingId);
  await clients.owner.get('mutation($id: ID!) { removeMember(membershipId: $id) { __typename } }', {
    id: mine.head.membershipId,
  });
  for (const { ids: list } of heard.values()) list.splice(0);
  await announce(ids.candidate);
  await announce(ids.managed);
  await hears('coach', 'managed');
  await hears('owner', 'candidate', 'managed');
  expect(heard.get('coach')?.ids).not.toContain(ids.candidate);
  expect(heard.get('head')?.ids).toEqual([]);
});

function allowed(role: Role, ids: Record<string, string>): (string | undefined)[] {
  if (role === 'owner' || role === 'head') return Object.values(ids);
  if (role === 'coach') return [ids.candidate, ids.managed];
  if (role === 'otherCoach' || role === 'otherCandidate') return [ids.otherCandidate];
  return staff.includes(role) ? [] : [ids.candidate];
}
