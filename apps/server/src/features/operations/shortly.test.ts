import { expect, test } from 'vitest';
import { shortly } from './shortly.js';

test('who asks together or soon after is answered by one question', async () => {
  let asked = 0;
  const read = shortly(async () => ++asked);
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

test('a question that is never answered is given up', async () => {
  const read = shortly(() => new Promise(() => {}));
  await expect(read()).rejects.toThrow('no answer');
});
