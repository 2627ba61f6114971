import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root, runQuietly } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Brings a checkout to where its programs can run: the right Node, the locked packages, everything built. */
export async function prepare() {
  requireNode();
  if (!isInstalled()) {
    const [command, ...first] = npm();
    const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    await runQuietly('Installing packages (about a minute the first time)', command, [
      ...first,
      ...ci,
    ]);
  }
  const build = ['run', 'build', '--output-logs=errors-only'];
  await runQuietly('Building what has changed', installed('turbo'), build);
}

function requireNode() {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(read('package.json').engines.node).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  console.error(
    `Afterword needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** npm notes what it has installed in a lockfile of its own: it must hold everything that ours asks for. */
function isInstalled() {
  const note = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, note))) return false;
  const present = read(note).packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, { version, optional }]) => !path || optional || present[path]?.version === version,
  );
}

/** The npm that runs us, or the one on the path when Node was called by hand. */
function npm() {
  const { npm_execpath: script } = process.env;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
