import { readFileSync } from 'node:fs';
import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';

/*
 * How long 100 kB of the worst input takes to read, for each piece it can be made of; the best of three. 50 ms are promised.
 * Usage: node worst.mjs
 */
const file = new URL('../../packages/engine/test-data/worst-pieces.json', import.meta.url);
const dictionary = await loadDictionary('en-US');
const times = JSON.parse(readFileSync(file, 'utf8')).map((piece) => {
  const body = piece.repeat(Math.ceil(100_000 / piece.length));
  const tries = [1, 2, 3].map(() => {
    const start = performance.now();
    checkMessage(
      { kind: 'thank_you', subject: 'Data engineer interview', body, siblings: [body] },
      { dictionary },
    );
    return performance.now() - start;
  });
  return { piece, ms: Math.min(...tries) };
});
times.sort((one, other) => other.ms - one.ms);
for (const { piece, ms } of times.slice(0, 5))
  console.log(`${ms.toFixed(1).padStart(6)} ms  ${JSON.stringify(piece)}`);
console.log(`${times.filter(({ ms }) => ms < 50).length} of ${times.length} below 50 ms`);
