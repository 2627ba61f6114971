import { hostname } from 'node:os';

/** Under which the database shows this process, e.g. `afterword api+worker 4711@host`. */
export const processName = (roles: ReadonlySet<string>): string =>
  `afterword ${[...roles].join('+') || 'operator'} ${process.pid}@${hostname()}`;

/** The parts of such a name; null for anybody else's. */
export function readProcessName(name: string): { roles: string; process: string } | null {
  const [, roles, process] = /^afterword (\S+) (\S+)$/.exec(name) ?? [];
  return roles && process ? { roles, process } : null;
}
