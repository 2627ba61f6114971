import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPace } from './pace.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Of so many mails each round is on its way at once, and takes so long. Answers how many the rounds were. */
async function send(queue: PQueue, pace: ReturnType<typeof openPace>, mails: number, ms: number) {
  const rounds: number[] = [];
  let sent = 0;
  const waiting: (() => void)[] = [];
  const done = Promise.all(
    Array.from({ length: mails }, () =>
      queue.add(() =>
        pace(() => new Promise<void>((resolve) => waiting.push(resolve))).then(() => sent++),
      ),
    ),
  );
  while (sent < mails) {
    await sleep(0);
    rounds.push(waiting.length);
    vi.advanceTimersByTime(ms);
    for (const resolve of waiting.splice(0)) resolve();
  }
  await done;
  return rounds.filter((size) => size > 0);
}

test('as many more are on their way as left within a second, up to a limit', async () => {
  const queue = new PQueue();
  const pace = openPace(queue);
  const rounds = await send(queue, pace, 2_000, 400);
  expect(rounds.slice(0, 4)).toEqual([20, 40, 80, 160]);
  expect(Math.max(...rounds)).toBe(400);
});

test('what has room to spare gets no more of it', async () => {
  const queue = new PQueue();
  const pace = openPace(queue);
  for (let mail = 0; mail < 50; mail++) await send(queue, pace, 1, 10);
  expect(queue.concurrency).toBe(20);
});

test('a slow server gets fewer at once, half as many at most each time, and never none', async () => {
  const queue = new PQueue();
  const pace = openPace(queue);
  await send(queue, pace, 300, 100);
  expect(queue.concurrency).toBeGreaterThan(100);
  const rounds = await send(queue, pace, 800, 10_000);
  expect(rounds.at(-2)).toBe(8);
  for (const [index, size] of rounds.slice(1, -1).entries())
    expect(size).toBeGreaterThanOrEqual(Math.floor((rounds[index] as number) / 2));
});

test('it settles where what is on its way leaves within about a second', async () => {
  const queue = new PQueue();
  const pace = openPace(queue);
  // Fifty in a second, however many are on their way.
  const waiting: (() => void)[] = [];
  const done = Array.from({ length: 1_500 }, () =>
    queue.add(() => pace(() => new Promise<void>((resolve) => waiting.push(resolve)))),
  );
  const seen: number[] = [];
  for (let left = 0; left < 1_500; left++) {
    await sleep(0);
    vi.advanceTimersByTime(20);
    waiting.shift()?.();
    seen.push(queue.concurrency);
  }
  await Promise.all(done);
  const late = seen.slice(500);
  expect(Math.max(...late)).toBeLessThanOrEqual(50);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(20);
});
