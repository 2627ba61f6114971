import { readFileSync } from 'node:fs';
import { checkMessage, loadDictionary, Temporal } from '../../packages/engine/dist/index.js';

/*
 * How long 100 kB of the worst input takes to read, for each piece it can be made of; the best of three. 50 ms are promised.
 * Usage: node worst.mjs
 */
const file = new URL('../../packages/engine/test-data/worst-pieces.json', import.meta.url);
const instant = Temporal.Instant.from;
const priya = { id: 'priya', givenName: 'Priya', familyName: 'Nair' };
const tomas = { id: 'tomas', givenName: 'Tomás', familyName: 'Berg' };
/** Everything a check may ask for, so that none stays silent. */
const facts = {
  kind: 'thank_you',
  subject: 'Data engineer interview',
  recipient: priya,
  panel: [priya, tomas],
  candidate: { givenName: 'Sam', familyName: 'Ito' },
  company: 'Helio',
  position: 'Data engineer',
  otherCompanies: ['Vega Labs'],
  otherPositions: ['Nurse'],
  interview: {
    start: instant('2026-11-24T13:30:00Z'),
    end: instant('2026-11-24T14:30:00Z'),
    zone: 'Europe/Berlin',
  },
  sendAt: instant('2026-11-25T08:00:00Z'),
  topics: ['the move to Postgres'],
  openQuestions: ['budget for relocation'],
  promisedMaterials: ['code sample'],
  attachments: [],
  nextStepsKnown: false,
};
const dictionary = await loadDictionary('en-US');
const times = JSON.parse(readFileSync(file, 'utf8')).map((piece) => {
  const body = piece.repeat(Math.ceil(100_000 / piece.length));
  const tries = [1, 2, 3].map(() => {
    const start = performance.now();
    checkMessage({ ...facts, body, siblings: [body] }, { dictionary });
    return performance.now() - start;
  });
  return { piece, ms: Math.min(...tries) };
});
times.sort((one, other) => other.ms - one.ms);
for (const { piece, ms } of times.slice(0, 5))
  console.log(`${ms.toFixed(1).padStart(6)} ms  ${JSON.stringify(piece)}`);
console.log(`${times.filter(({ ms }) => ms < 50).length} of ${times.length} below 50 ms`);
