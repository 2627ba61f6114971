import { expect, test } from 'vitest';
import { together } from './together.js';

function rounds(most: number) {
  const seen: number[][] = [];
  const open: (() => void)[] = [];
  const double = together<number, number>(async (items) => {
    seen.push([...items]);
    await new Promise<void>((resolve) => open.push(resolve));
    if (items.includes(13)) throw new Error('unlucky');
    return items.map((item) => item * 2);
  }, most);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async () => {
    open.shift()?.();
    await settle();
  };
  return { seen, double, settle, end };
}

test('whoever comes during a round shares the next, and each gets their own answer', async () => {
  const { seen, double, settle, end } = rounds(10);
  const first = double(1);
  await settle();
  const later = [double(2), double(3)];
  await settle();
  expect(seen).toEqual([[1]]);
  await end();
  expect(seen).toEqual([[1], [2, 3]]);
  await end();
  expect(await Promise.all([first, ...later])).toEqual([2, 4, 6]);
});

test('a round that fails fails for those in it alone', async () => {
  const { double, settle, end } = rounds(10);
  const unlucky = [double(13), double(1)];
  const told = Promise.allSettled(unlucky);
  await settle();
  const next = double(2);
  await end();
  await end();
  expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await next).toBe(4);
});

test('a round takes no more than it may', async () => {
  const { seen, double, settle, end } = rounds(2);
  const all = [1, 2, 3].map(double);
  await settle();
  await end();
  await end();
  expect(seen.map(({ length }) => length).sort()).toEqual([1, 2]);
  expect(await Promise.all(all)).toEqual([2, 4, 6]);
});
