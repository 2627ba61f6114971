import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root, run } from '../run.mjs';

const reportFile = '.turbo/tests.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];

/**
 * Runs the tests of every package and of the scripts, one after the other: each uses all processors by itself.
 * @returns {Promise<{ name: string, passed: number, failed: number, skipped: string[] }[]>}
 */
export async function runSuites() {
  const folders = ['scripts', ...foldersWithTests()];
  for (const folder of folders) rmSync(join(root, folder, reportFile), { force: true });
  await run(installed('vitest'), ['run', '--root', 'scripts', ...reporters], { show: true });
  const packages = ['run', 'test', '--concurrency=1', '--continue', '--', ...reporters];
  await run(installed('turbo'), packages, { show: true });
  return folders.map(resultOf);
}

function foldersWithTests() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
    .filter((folder) => {
      const manifest = join(root, folder, 'package.json');
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test;
    });
}

/** A suite that died without a report, and a file that could not even be read, count as one failure each. */
function resultOf(folder) {
  const file = join(root, folder, reportFile);
  if (!existsSync(file)) return { name: folder, passed: 0, failed: 1, skipped: [] };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const having = (status) => tests.filter((test) => test.status === status);
  const skipped = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
  return {
    name: folder,
    passed: having('passed').length,
    failed: having('failed').length + broken.length,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}
