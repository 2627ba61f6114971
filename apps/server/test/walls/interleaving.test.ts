import { Temporal } from '@afterword/engine';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataSource } from '../../src/db/dataSource.js';
import { roleUrl } from '../../src/db/roles.js';
import type { Client } from '../client.js';
import { roles } from './cast.js';
import { startWorld, type World } from './world.js';

let world: World;
let small: DataSource;
let owner: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  const { app } = world;
  owner = new pg.Client(app.databaseUrl);
  await owner.connect();
  small = await createDataSource(roleUrl(app.databaseUrl, 'app', app.app.secret), { poolSize: 2 })
    .setOptions({ extra: { statement_timeout: 1_000 } })
    .initialize();
}, 120_000);
afterAll(async () => {
  await small.destroy();
  await owner.end();
  await world.app.stop();
});

/** What every viewer may see of names and addresses, and of which the answers to others must hold nothing. */
const everything = `{ viewer { id email
  memberships { team { id name candidates(first: 20) { edges { node { id email } } } } }
  candidacies { id email }
} }`;

test('a thousand interleaved requests on two connections never mix, whatever is broken off', async () => {
  const { app, clients } = world;
  const before = new Map<Client, string>();
  const people = roles.map((role) => clients[role]);
  for (const person of people) before.set(person, await whole(person));
  expect(new Set(before.values()).size).toBeGreaterThan(8);

  const large = app.app.db.app;
  app.app.db.app = small;
  const done = { answered: 0, brokenOff: 0, failed: 0 };
  const lock = holdTeam();
  await Promise.all(
    Array.from({ length: 50 }, async (_, lane) => {
      for (let turn = 0; turn < 20; turn++) {
        const person = people[(lane * 7 + turn * 3) % people.length] as Client;
        if (turn % 7 === 3) {
          await brokenOff(person, (lane + turn) % 6);
          done.brokenOff++;
        } else if (turn === 12 && lane % 5 === 0) {
          await failing();
          done.failed++;
        } else {
          expect(await whole(person)).toBe(before.get(person));
          done.answered++;
        }
      }
    }),
  );
  await lock.release();
  expect(done).toEqual({ answered: 840, brokenOff: 150, failed: 10 });

  const both = [small.createQueryRunner(), small.createQueryRunner()];
  for (const connection of both) await connection.connect();
  for (const connection of both) {
    const remembered: unknown[] = await connection.query(
      `select name, current_setting('app.' || name, true) as value
       from unnest(array['user_id', 'teams', 'staff_teams', 'lead_teams', 'candidates',
         'candidates_coached', 'invitation_id']) as name
       where current_setting('app.' || name, true) <> ''`,
    );
    expect(remembered).toEqual([]);
    expect(await connection.query('select id from candidate')).toEqual([]);
    await connection.release();
  }
  app.app.db.app = large;
}, 120_000);

/** The whole answer to somebody, as it came. */
async function whole(person: Client): Promise<string> {
  return (await ask(person, everything)).text();
}

const ask = (person: Client, query: string, signal?: AbortSignal) =>
  fetch(`${world.app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: person.cookie },
    body: JSON.stringify({ query }),
    signal,
  });

/** A client that hangs up after so many milliseconds, while its request writes. */
async function brokenOff(person: Client, milliseconds: number): Promise<void> {
  const at = Temporal.Now.instant().toString();
  const query = `mutation { changeVocabulary(input: { teamId: "${world.mine.teamId}", remove: ["${at}"] }) {
    __typename } }`;
  await ask(person, query, AbortSignal.timeout(milliseconds)).catch(() => undefined);
}

/** A change that waits for a lock until its statement is cut off, and says nothing of why. */
async function failing(): Promise<void> {
  const { clients, theirs } = world;
  const query = `mutation { updateTeam(input: { teamId: "${theirs.teamId}", name: "N" }) { __typename } }`;
  const { errors } = (await (await ask(clients.foreignOwner, query)).json()) as Failed;
  expect(errors[0].message).toMatch(/^Something failed on our side\. Its id is [\w-]+\.$/);
  expect(errors[0].extensions.code).toBe('INTERNAL');
}

interface Failed {
  errors: [{ message: string; extensions: { code: string } }];
}

/** Keeps their team locked, so that every change of it waits in vain. */
function holdTeam() {
  const held = owner
    .query('begin')
    .then(() => owner.query('select from team where id = $1 for update', [world.theirs.teamId]));
  return { release: () => held.then(() => owner.query('rollback')) };
}
