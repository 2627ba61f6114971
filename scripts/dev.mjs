import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { installed, root } from './run.mjs';

/*
 * For working on Afterword: the compiler, the server and the web client, each following your changes. Open the address
 * that Vite prints; it passes what is not the client on to the server.
 */
await prepare();
const server = join(root, 'apps/server/dist/main.js');
const programs = [
  [installed('tsc'), ['--build', '--watch', '--preserveWatchOutput', 'apps/server'], root],
  [process.execPath, ['--watch', '--enable-source-maps', server, ...process.argv.slice(2)], root],
  [installed('vite'), [], join(root, 'apps/web')],
];
const children = programs.map(([command, args, cwd]) => {
  const child = spawn(command, args, { cwd, stdio: 'inherit' });
  child.once('exit', stop);
  return child;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

/** They belong together: when one ends, all do. */
function stop() {
  for (const child of children) child.kill('SIGTERM');
}
