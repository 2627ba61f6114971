import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installed, root, run } from '../run.mjs';

const reportFile = '.turbo/tests.json';
const plain = ['--log-prefix=none', '--output-logs=full'];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];

/**
 * Runs the tests of every package and of the scripts, one after the other: each uses all processors by itself.
 * @returns {Promise<{ name: string, passed: number, failed: number, skipped: string[], failures: string[] }[]>}
 */
export async function runSuites() {
  const results = [];
  for (const folder of ['scripts', ...foldersWithTests()]) results.push(await runSuite(folder));
  return results;
}

async function runSuite(folder) {
  const report = join(root, folder, reportFile);
  rmSync(report, { force: true });
  const [command, ...args] =
    folder === 'scripts'
      ? [installed('vitest'), 'run', '--root', folder]
      : [installed('turbo'), 'run', 'test', '--only', `--filter=./${folder}`, ...plain, '--'];
  const { code } = await run(command, [...args, ...reporters], { show: true });
  return resultOf(folder, report, code);
}

function foldersWithTests() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
    .filter((folder) => {
      const manifest = join(root, folder, 'package.json');
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test;
    });
}

/** A suite that failed without a failed test (no report, an unreadable file, a stray rejection) counts as one failure. */
function resultOf(name, report, code) {
  const { testResults } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { testResults: [] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => tests.filter((test) => test.status === status).length;
  const skipped = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
  return {
    name,
    passed: count('passed'),
    failed: count('failed') || (code === 0 ? 0 : 1),
    skipped: skipped.map(({ fullName }) => fullName),
    failures: testResults.flatMap(failuresOf),
  };
}

/** What failed in a file, and why: its tests, or what kept them from being run. */
function failuresOf({ name, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  const tests = failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join('\n')}`,
  );
  return message ? [...tests, `${file}\n${message}`] : tests;
}
