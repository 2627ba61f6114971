import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    reminders: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '60' },
    only: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const vitest = join(dirname(resolve('vitest/package.json')), 'vitest.mjs');

/** Of what the engine alone decides there is nothing to inject; it runs here so that the table is whole. */
const ofTheEngine = 'clock-changes';
const suites = [
  ...(values.only === ofTheEngine ? [] : [['apps/server', 'test/faults/faults.test.ts']]),
  ...([undefined, ofTheEngine].includes(values.only)
    ? [['packages/engine', 'src/timing/reminders/clockChanges.test.ts']]
    : []),
];
const results = suites.map(([folder, file]) =>
  spawnSync(process.execPath, [vitest, 'run', file], {
    cwd: join(root, folder),
    stdio: 'inherit',
    env: {
      ...process.env,
      FAULTS_SEED: values.seed,
      FAULTS_REMINDERS: values.reminders,
      FAULTS_RATE: values.rate,
      ...(values.only ? { FAULTS_ONLY: values.only } : {}),
    },
  }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
