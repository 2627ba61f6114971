import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { Ground } from './ground.js';
import type { Operation } from './operation.js';
import { operations } from './operations/index.js';
import { problemsOf } from './problems.js';
import { Trial } from './trial.js';
import { startWorld, type World } from './world.js';

let world: World;
let ground: Ground;
let trial: Trial;
beforeAll(async () => {
  world = await startWorld();
  ground = await Ground.lay(world.app.databaseUrl);
  trial = new Trial(world, ground, problemsOf(await createSchema()));
}, 60_000);
afterAll(async () => {
  globalThis.decide = undefined;
  await ground.end();
  await world.app.stop();
});

/** Turns of a predicate that change nothing anybody could see, and why. */
const equivalent: Record<string, string> = {
  'reviews.mayAsk is always true': 'the wall beneath hides a message from everybody else',
  'candidates.mayEraseInterviewers is always true':
    'the wall beneath hides an interviewer from everybody else',
};

test('each predicate is missed when it always says yes, and when it always says no', async () => {
  const concerned = await whoAsksWhat();
  expect(concerned.size).toBeGreaterThan(20);
  const unnoticed: string[] = [];
  for (const [name, asking] of concerned)
    for (const answer of [true, false]) {
      const turn = `${name} is always ${answer}`;
      if (!(turn in equivalent) && !(await isMissed(name, answer, asking))) unnoticed.push(turn);
    }
  expect(unnoticed).toEqual([]);
}, 600_000);

/** By predicate, the operations that ask it; each passes as things are. */
async function whoAsksWhat(): Promise<Map<string, Operation[]>> {
  const concerned = new Map<string, Operation[]>();
  for (const operation of Object.values(operations)) {
    const asked = new Set<string>();
    globalThis.decide = (name, truth) => {
      const answer = truth();
      if (typeof answer === 'boolean') asked.add(name);
      return answer;
    };
    await trial.granted(operation);
    await trial.refused(operation);
    for (const name of asked) concerned.set(name, [...(concerned.get(name) ?? []), operation]);
  }
  return concerned;
}

async function isMissed(name: string, answer: boolean, asking: Operation[]): Promise<boolean> {
  globalThis.decide = (asked, truth) => (asked === name ? answer : truth());
  for (const operation of asking)
    try {
      await (answer ? trial.refused(operation) : trial.granted(operation));
      await (answer ? trial.granted(operation) : trial.refused(operation));
    } catch {
      return true;
    } finally {
      await ground.restore();
    }
  return false;
}
