import type { Accounts } from '../src/features/accounts/auth.js';

/** What almost everybody in the tests signs in with. */
export const password = 'correct horse battery';

let hashed: Promise<string> | undefined;
const verified = new Map<string, Promise<boolean>>();

/**
 * Has what takes a processor a tenth of a second, by intent, done once in this process instead of for each person in
 * each test: the common password is hashed once, and compared with that once. All others take their time.
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
    if (pair.password !== password) return verify(pair);
    const known = verified.get(pair.hash) ?? verify(pair);
    verified.set(pair.hash, known);
    return known;
  };
}
