/**
 * What the database's wall costs: the same operations over HTTP with row-level security and without it, in turns, on
 * one running server. Answers must be equal to the byte. Prints medians and their ratio; the promise is 1.3 at most.
 */
import { fillCaseload } from './caseload.mjs';
import { operations } from './operations.mjs';
import { startServer } from './server.mjs';
import { wallOf } from './wall.mjs';

const [rounds, perRound, warmUps] = [9, 50, 20];

const server = await startServer();
try {
  const from = await fillCaseload(server);
  const wall = await wallOf(server.databaseUrl, from.team);
  try {
    const table = {};
    for (const operation of await operations(server, from))
      table[operation.name] = await compare(wall, operation);
    console.table(table);
  } finally {
    await wall.close();
  }
} finally {
  await server.stop();
}

async function compare(wall, { name, role, ask }) {
  await wall.become(role);
  const times = { with: [], without: [] };
  const answers = new Set();
  for (let round = 0; round < rounds; round++)
    for (const side of ['with', 'without']) {
      await wall[side]();
      for (let turn = -warmUps; turn < perRound; turn++) {
        const begun = performance.now();
        const answer = await ask();
        if (turn >= 0) times[side].push(performance.now() - begun);
        answers.add(JSON.stringify(answer));
      }
    }
  if (answers.size !== 1) throw new Error(`${name}: the answers differ`);
  const [walled, bare] = [median(times.with), median(times.without)];
  return {
    'with, ms': walled.toFixed(2),
    'without, ms': bare.toFixed(2),
    ratio: (walled / bare).toFixed(2),
  };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
