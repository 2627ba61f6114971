import { prepare } from './prepare.mjs';
import { installed } from './run.mjs';
import { check, isUpToDate } from './test/checks.mjs';
import { runSuites } from './test/suites.mjs';

const started = performance.now();
await prepare();
const checks = [
  await check('Types', installed('turbo'), ['run', 'typecheck', '--output-logs=errors-only']),
  await check('Format and lint', installed('biome'), ['check', '.', '--error-on-warnings']),
  await check('Boundaries', process.execPath, ['scripts/boundaries.mjs']),
  await isUpToDate('Generated files', [
    'apps/server/schema.graphql',
    'apps/web/src/generated',
    'docs/rules',
  ]),
];
const suites = await runSuites();

const results = [
  {
    name: 'checks',
    passed: checks.filter(Boolean).length,
    failed: checks.filter((ok) => !ok).length,
  },
  ...suites,
];
const sum = (key) =>
  results.reduce((total, result) => total + (result[key]?.length ?? result[key] ?? 0), 0);

console.log();
for (const { name, passed, failed, skipped = [], failures = [] } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  for (const test of skipped) console.log(`  skipped: ${test}`);
  // Once more at the end, where nobody has to search for it.
  for (const failure of failures) console.log(`  failed: ${failure.slice(0, 2_000)}`);
}
console.log(`In ${Math.round((performance.now() - started) / 1_000)} s.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode =
  sum('failed') > 0 || (process.env.AFTERWORD_REQUIRE_ALL && sum('skipped') > 0) ? 1 : 0;
