import { expect, test } from 'vitest';
import { compareTexts } from './compareTexts.js';
import { findPassage, onlyPlace } from './findPassage.js';

const before = 'Dear Anna, thank you for today. I liked the tour. Thank you again. Jamie';

/** What stands after the change where `quote`, at its `nth` place, stood before it. */
function found(quote: string, after: string, nth = 0): [number, string] | null {
  let start = before.indexOf(quote);
  for (let i = 0; i < nth; i++) start = before.indexOf(quote, start + 1);
  const place = findPassage({ start, quote }, after, compareTexts(before, after));
  return place && [place.start, after.slice(place.start, place.end)];
}

test.each([
  ['at its old place', before, 11],
  ['behind what was put before it', before.replace('Dear', 'My very dear'), 19],
  ['before what was taken out after it', before.replace(' I liked the tour.', ''), 11],
])('a passage is found %s', (_where, after, start) => {
  expect(found('thank you for today', after)).toEqual([start, 'thank you for today']);
});

test('of two places that say the same, it is the one that was meant', () => {
  const after = `Hello. ${before} you again`;
  expect(found('you', after, 0)?.[0]).toBe(after.indexOf('you for'));
  expect(found('you', after, 1)?.[0]).toBe(after.indexOf('you again'));
});

test('a passage that was moved elsewhere is found where the text says so once', () => {
  const after = 'I liked the tour. Dear Anna, thank you for today. Thank you again. Jamie';
  expect(found('I liked the tour.', after)).toEqual([0, 'I liked the tour.']);
});

test('words that are looked for are found only where they stand once', () => {
  expect(onlyPlace('tour', before)).toEqual({ start: 44, end: 48 });
  expect(onlyPlace('you', before)).toBeNull();
  expect(onlyPlace('museum', before)).toBeNull();
});

test.each([
  ['changed', before.replace('today', 'your time')],
  ['split', before.replace('for today', 'for all today')],
  ['taken out', before.replace('thank you for today. ', '')],
])('a passage that was %s is not found', (_how, after) => {
  expect(found('thank you for today', after)).toBeNull();
});
