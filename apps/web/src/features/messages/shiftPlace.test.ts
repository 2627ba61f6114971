import { expect, test } from 'vitest';
import { shiftPlace } from './shiftPlace.js';

const saved = 'Dear Anna, thank you for the talk. Kind regards';
const passage = { start: saved.indexOf('thank you'), end: saved.indexOf('thank you') + 9 };
const placeIn = (typed: string) => {
  const place = shiftPlace(passage, saved, typed);
  return place && typed.slice(place.start, place.end);
};

test.each([
  ['nothing', saved],
  ['something after it', saved.replace('talk', 'long talk')],
  ['something before it', saved.replace('Dear', 'My dear')],
  ['the beginning taken away', saved.slice(6)],
  ['more of the same before it', saved.replace('thank you', 'thank you, thank you')],
])('a passage is found again after typing %s', (_what, typed) => {
  expect(placeIn(typed)).toBe('thank you');
});

test.each([
  ['changed', saved.replace('thank you', 'thanks')],
  ['taken out', saved.replace('thank you ', '')],
])('a passage that was %s is not', (_what, typed) => {
  expect(placeIn(typed)).toBeUndefined();
});
