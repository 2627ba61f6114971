import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root, run } from '../run.mjs';

/** Runs a command; says whether it succeeded, and what it said when it did not. */
export async function check(title, command, args) {
  const started = performance.now();
  const { code, output } = await run(command, args);
  report(title, code === 0, started, output);
  return code === 0;
}

/** Generates everything anew and looks whether any of the committed files changed by it. */
export async function isUpToDate(title, paths) {
  const started = performance.now();
  const before = hashes(paths);
  const { code, output } = await run(installed('turbo'), [
    'run',
    'generate',
    '--output-logs=errors-only',
  ]);
  const after = hashes(paths);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  const advice = `${changed.join('\n')}\nnot as generated. The files are new now: look at them and commit them.`;
  const fine = code === 0 && changed.length === 0;
  report(title, fine, started, code === 0 ? advice : output);
  return fine;
}

function report(title, fine, started, output) {
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${fine ? '✓' : '✗'} ${title} ${seconds} s${fine ? '' : `\n${output}`}`);
}

/** Content hashes of all files below `paths`, by file. */
function hashes(paths) {
  const files = paths.flatMap((path) => {
    if (!statSync(join(root, path)).isDirectory()) return [path];
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  });
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, hash(file)]));
}
