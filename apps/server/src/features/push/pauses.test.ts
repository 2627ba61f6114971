import { expect, test } from 'vitest';
import { openPauses } from './pauses.js';

let now = 0;
const at = (seconds: number) => {
  now = seconds * 1_000;
};

test('a service that fails five times in a row is left alone for half a minute, then for twice as long each time', () => {
  at(0);
  const pauses = openPauses(() => now);
  for (let failure = 1; failure < 5; failure++) pauses.failed('push.example');
  expect(pauses.mayAsk('push.example')).toBe(true);
  for (const _ of ['five', 'and those on their way with it']) pauses.failed('push.example');
  expect(pauses.mayAsk('push.example')).toBe(false);
  expect(pauses.mayAsk('other.example')).toBe(true);
  at(30);
  expect(pauses.mayAsk('push.example')).toBe(true);
  pauses.failed('push.example');
  at(89);
  expect(pauses.mayAsk('push.example')).toBe(false);
  at(90);
  expect(pauses.mayAsk('push.example')).toBe(true);
});

test('after a pause one alone finds out whether it is there again; another does when nobody hears of that one', () => {
  at(0);
  const pauses = openPauses(() => now);
  for (let failure = 1; failure <= 5; failure++) pauses.failed('push.example');
  at(30);
  expect(pauses.mayAsk('push.example')).toBe(true);
  expect(pauses.mayAsk('push.example')).toBe(false);
  at(40);
  expect(pauses.mayAsk('push.example')).toBe(true);
  pauses.answered('push.example');
  expect(pauses.mayAsk('push.example')).toBe(true);
  expect(pauses.mayAsk('push.example')).toBe(true);
});

test('an answer begins anew', () => {
  at(0);
  const pauses = openPauses(() => now);
  for (let failure = 1; failure <= 4; failure++) pauses.failed('push.example');
  pauses.answered('push.example');
  pauses.failed('push.example');
  expect(pauses.mayAsk('push.example')).toBe(true);
});

test('many that are answered together are one failure, however long each is asked to wait', () => {
  at(0);
  const pauses = openPauses(() => now);
  for (let failure = 1; failure <= 20; failure++)
    pauses.failed('push.example', failure === 10 ? 2 : 1);
  at(1);
  expect(pauses.mayAsk('push.example')).toBe(false);
  at(2);
  expect(pauses.mayAsk('push.example')).toBe(true);
  expect(pauses.mayAsk('push.example')).toBe(true);
});

test('what it asks for is granted, up to ten minutes', () => {
  at(0);
  const pauses = openPauses(() => now);
  pauses.failed('push.example', 45);
  at(44);
  expect(pauses.mayAsk('push.example')).toBe(false);
  at(45);
  pauses.failed('push.example', 86_400);
  at(644);
  expect(pauses.mayAsk('push.example')).toBe(false);
  at(645);
  expect(pauses.mayAsk('push.example')).toBe(true);
});
