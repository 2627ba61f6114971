import { expect, it } from 'vitest';
import { priya } from '../../testing/facts.js';
import { addressOf } from './addressOf.js';
import { isMisspelling } from './isMisspelling.js';

it.each([
  ['pryia', 'priya'],
  ['prya', 'priya'],
  ['priyaa', 'priya'],
  ['prija', 'priya'],
])('takes “%s” for a slip for “%s”', (written, name) => {
  expect(isMisspelling(written, name)).toBe(true);
});

it.each([
  ['priya', 'priya'],
  ['prixx', 'priya'],
  ['pyxia', 'priya'],
  ['pxrya', 'priya'],
  ['ana', 'ann'],
  ['pri', 'priya'],
])('does not take “%s” for a slip for “%s”', (written, name) => {
  expect(isMisspelling(written, name)).toBe(false);
});

it('addresses a person by given name, or by title and family name where a title was used', () => {
  expect(addressOf(priya, 'Walter')).toBe('Priya');
  expect(addressOf(priya, 'Mr. Berg')).toBe('Mr. Nair');
  expect(addressOf({ ...priya, honorific: 'Dr.' }, 'Ms. Berg')).toBe('Dr. Nair');
  expect(addressOf({ ...priya, familyName: '' }, 'Ms. Berg')).toBe('Priya');
});
