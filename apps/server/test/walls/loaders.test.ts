import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../../src/features/candidates/candidate.entity.js';
import { createContext } from '../../src/graphql/context.js';
import { startWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.app.stop());

/** The surroundings of a request of somebody. */
const contextOf = (id: string) =>
  createContext(world.app.app, {
    id: 'a session',
    viewer: { id, name: '', email: '', zone: 'UTC' },
  });

test('what one request has loaded no other request finds, nor the same one under another viewer', async () => {
  const { mine, theirs } = world;
  const [owner, stranger] = [contextOf(mine.owner.userId), contextOf(theirs.owner.userId)];
  const { candidateId } = mine.candidate;
  expect(await owner.load.one(Candidate, candidateId)).toMatchObject({ id: candidateId });
  expect(await stranger.load.one(Candidate, candidateId)).toBeUndefined();
  const both = await Promise.all([
    stranger.load.one(Candidate, candidateId),
    owner.load.one(Candidate, candidateId),
  ]);
  expect(both).toEqual([undefined, expect.objectContaining({ id: candidateId })]);

  owner.enter({
    id: 'another',
    viewer: { id: theirs.owner.userId, name: '', email: '', zone: '' },
  });
  expect(await owner.load.one(Candidate, candidateId)).toBeUndefined();
});

test('nobody else’s row is loaded by its key, whatever the key', async () => {
  const { mine, theirs } = world;
  const stranger = contextOf(theirs.owner.userId);
  expect(await stranger.load.many(Candidate, 'teamId', mine.teamId)).toEqual([]);
  expect(await stranger.load.many(Candidate, 'userId', mine.candidate.userId)).toEqual([]);
});
