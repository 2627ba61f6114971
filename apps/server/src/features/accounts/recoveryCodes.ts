import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else: no l and 1, no o and 0. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten codes of 50 bits each. Example: `k3v9t-m2xq7`. */
export function recoveryCodes(): string[] {
  const five = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 10 }, () => `${five()}-${five()}`);
}
