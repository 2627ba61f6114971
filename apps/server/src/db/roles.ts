import { createHmac } from 'node:crypto';
import pg from 'pg';

/** `app`: requests, behind row-level security. `worker`: jobs, across teams. `auth`: accounts only. */
export type RuntimeRole = 'app' | 'worker' | 'auth';
export const runtimeRoles: RuntimeRole[] = ['app', 'worker', 'auth'];

/** Role names carry the database's, so that two installations can share a server. */
export function roleName(database: string, role: RuntimeRole): string {
  return `${database}_${role}`;
}

/** The connection string of a runtime role: the owner's, with user and password replaced. */
export function roleUrl(ownerUrl: string, role: RuntimeRole, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = roleName(databaseOf(ownerUrl), role);
  url.password = rolePassword(url.username, secret);
  return url.href;
}

/** Creates the runtime roles, none of which owns anything or passes row-level security. */
export async function ensureRoles(owner: pg.Client, ownerUrl: string, secret: string) {
  for (const role of runtimeRoles) {
    const name = roleName(databaseOf(ownerUrl), role);
    const known = await owner.query('select from pg_roles where rolname = $1', [name]);
    const verb = known.rowCount ? 'alter' : 'create';
    await owner.query(
      `${verb} role ${pg.escapeIdentifier(name)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${pg.escapeLiteral(rolePassword(name, secret))}`,
    );
  }
}

/** The name of the database a connection string leads to. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function rolePassword(name: string, secret: string): string {
  return createHmac('sha256', secret).update(`database role ${name}`).digest('base64url');
}
