import { setTimeout as sleep } from 'node:timers/promises';

const perCall = 1_000;

async function addAll(contender, moments) {
  const begun = performance.now();
  for (let from = 0; from < moments.length; from += perCall)
    await contender.add(moments.slice(from, from + perCall));
  return (performance.now() - begun) / 1_000;
}

/** Starts, and answers what was late by how many ms, once all have started and ended or `most` seconds after the last is due. */
async function watch(contender, count, lastDue, most) {
  const late = [];
  let early = 0;
  let allStarted;
  await contender.start((at) => {
    const now = Date.now();
    if (now < at) early++;
    late.push(now - at);
    if (late.length === count) allStarted = now;
  });
  while (Date.now() < lastDue + most * 1_000) {
    await sleep(200);
    if (allStarted && (await contender.unfinished()) === 0) break;
  }
  late.sort((a, b) => a - b);
  return { late, early, allStarted, ended: Date.now() };
}

const seconds = (ms) => (ms === undefined ? 'never' : (ms / 1_000).toFixed(2));
const at = (sorted, share) => sorted[Math.floor((sorted.length - 1) * share)];

/** So many due at one instant, all added before: when the last was started, and when all had ended. */
export async function burst(contender, count, mostSeconds) {
  const due = Date.now() + Math.max(20_000, count * 0.3);
  const adding = await addAll(
    contender,
    Array.from({ length: count }, () => due),
  );
  if (Date.now() > due) return { 'added in, s': adding.toFixed(1), note: 'was late with adding' };
  await sleep(Math.max(0, due - Date.now() - 3_000));
  const { late, early, allStarted, ended } = await watch(contender, count, due, mostSeconds);
  return {
    'added in, s': adding.toFixed(1),
    'half started, s': seconds(at(late, 0.5)),
    'all started, s': seconds(allStarted && allStarted - due),
    'all ended, s': seconds(allStarted && ended - due),
    'started twice or not': late.length - count,
    early,
  };
}

/** So many a second, evenly, for so many seconds, all added before: how late each started. */
export async function steady(contender, perSecond, duration) {
  const from = Date.now() + 15_000;
  const count = perSecond * duration;
  const moments = Array.from({ length: count }, (_, index) =>
    Math.floor(from + (index * 1_000) / perSecond),
  );
  await addAll(contender, moments);
  const { late, early } = await watch(contender, count, moments.at(-1), 30);
  return {
    'median, s': seconds(at(late, 0.5)),
    'p99, s': seconds(at(late, 0.99)),
    'worst, s': seconds(late.at(-1)),
    'started twice or not': late.length - count,
    early,
  };
}

/** So many added for a month to come. */
export async function future(contender, count, sizes) {
  const before = await sizes();
  const day = 24 * 60 * 60_000;
  const from = Date.now() + day;
  const moments = Array.from({ length: count }, (_, index) =>
    Math.floor(from + (index / count) * 30 * day),
  );
  const adding = await addAll(contender, moments);
  const after = await sizes();
  const mb = (name) => ((after[name] - before[name]) / 1_048_576).toFixed(1);
  return {
    'added in, s': adding.toFixed(1),
    'a second': Math.round(count / adding),
    'in PostgreSQL, MB': mb('postgres'),
    'in Redis, MB': mb('redis'),
    'in the process, MB': mb('heap'),
  };
}
