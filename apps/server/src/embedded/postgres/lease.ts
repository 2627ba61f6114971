import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, giveTo } from './account.js';
import { Refusal } from './refusal.js';

/** Our share in a server that other processes of this machine may be using too. */
export interface Lease {
  /** Gives our share back and, when it was the last one, resolves after the server has stopped. */
  release(): Promise<void>;
}

/**
 * A tiny guardian that outlives us. It holds a file named by its process id in `holding/` and waits until our end of
 * its input closes, which the system does even when we are killed. Then it moves the file to `leaving/` and, unless
 * another guardian still holds one, shuts the server down. Whoever arrives meanwhile waits for `leaving/` to empty:
 * each side announces itself before looking for the other, so a server is never shut down under a newcomer.
 */
const guardian = `
trap '' HUP INT TERM
cd "$1" || exit
: > "holding/$$"
echo held
read -r _
mv "holding/$$" "leaving/$$"
for other in holding/*; do
  kill -0 "\${other#holding/}" 2>&- && exec rm "leaving/$$"
done
"$2/bin/pg_ctl" stop --pgdata "$1/cluster/data" --mode fast --wait --timeout 60 >&- 2>&-
rm "leaving/$$"
`;

/** Takes a share in the server that lives in `folder`, running or not, and waits out one that is just stopping. */
export async function takeLease(folder: string, native: string, account: Account): Promise<Lease> {
  for (const name of ['holding', 'leaving']) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    giveTo(account, join(folder, name));
  }
  // Detached, so that Ctrl-C in the terminal reaches only us and things stop in our order.
  const guard = spawn('sh', ['-c', guardian, 'afterword-guardian', folder, native], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const gone = once(guard, 'exit');
  if ((await Promise.race([once(guard.stdout, 'data'), gone])).length !== 1) {
    throw new Refusal(`The guardian of the embedded database could not start in ${folder}`);
  }
  guard.unref();
  guard.stdout.destroy();
  while (anybodyLeaving(folder)) await pause(20);
  return {
    async release() {
      guard.ref();
      guard.stdin.end();
      await gone;
    },
  };
}

function anybodyLeaving(folder: string): boolean {
  return readdirSync(join(folder, 'leaving')).some((pid) => isAlive(Number(pid)));
}

/** Whether a process of this machine has that id. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
