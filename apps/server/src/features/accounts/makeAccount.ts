import { v7 as uuidv7 } from 'uuid';
import type { App } from '../../context.js';

/** An account to be opened. */
export interface NewAccount {
  name: string;
  /** Proven, in small letters. */
  email: string;
  zone: string;
  password: string;
}

/** The id of the new account of a proven address; null when somebody has the address, even since this moment. */
export async function makeAccount(
  { accounts }: App,
  { name, email, zone, password }: NewAccount,
): Promise<string | null> {
  const { password: passwords } = await accounts.parts();
  const [made] = await accounts.rows<{ id: string }>(
    `with made as (
       insert into "user" (id, name, email, "emailVerified", zone, "createdAt", "updatedAt")
       values ($1, $2, $3, true, $4, now(), now()) on conflict (email) do nothing returning id)
     insert into account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
     select $5, id, 'credential', id, $6, now(), now() from made returning "userId" as id`,
    [uuidv7(), name, email, zone, uuidv7(), await passwords.hash(password)],
  );
  return made?.id ?? null;
}
