import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Path of a program that came with our packages. */
export const installed = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Runs a command quietly under a title, with a dot every two seconds so that nobody thinks it hangs. When it fails,
 * shows what it said and ends this process.
 */
export async function runQuietly(title, command, args) {
  const started = performance.now();
  process.stdout.write(`${title} `);
  const heartbeat = setInterval(() => process.stdout.write('.'), 2_000);
  const { code, output } = await run(command, args);
  clearInterval(heartbeat);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(code === 0 ? ` ${seconds} s` : ` failed after ${seconds} s\n\n${output}`);
  if (code !== 0) process.exit(1);
}

/** Runs a command in the root folder; with `show` its output goes straight to the terminal. */
export function run(command, args, { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
      stdio: ['ignore', ...(show ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
