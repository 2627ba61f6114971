import type { Accounts } from '../src/features/accounts/auth.js';

/** What almost everybody in the tests signs in with. */
export const password = 'correct horse battery';

let hashed: Promise<string> | undefined;
const verified = new Map<string, Promise<boolean>>();

/**
 * Has what takes a processor a tenth of a second, by intent, done once in this process instead of for each person in
 * each test: the common password is hashed once, and no hash is compared with the same one twice.
 */
export async function rememberPasswords(accounts: Accounts): Promise<void> {
  const { password: passwords } = await accounts.parts();
  const { hash, verify } = passwords;
  passwords.hash = (given) => {
    if (given !== password) return hash(given);
    hashed ??= hash(given);
    return hashed;
  };
  passwords.verify = (pair) => {
    const key = JSON.stringify([pair.hash, pair.password]);
    const known = verified.get(key) ?? verify(pair);
    verified.set(key, known);
    return known;
  };
}
