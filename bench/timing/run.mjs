import assert from 'node:assert/strict';
import { casesOf } from './cases.mjs';
import { engine } from './engine.mjs';
import { jsTemporal } from './jsTemporal.mjs';
import { luxon } from './luxon.mjs';

const cases = casesOf(2_000);
const contenders = [engine, luxon, jsTemporal].map((contender) => ({
  ...contender,
  facts: cases.map(contender.factsOf),
  rates: [],
}));
const seconds = Number(process.argv[2] ?? 2);

sameEverywhere();
for (const contender of contenders) rateOf(contender, seconds);
for (let round = 0; round < 5; round++) {
  for (const contender of contenders) contender.rates.push(rateOf(contender, seconds));
}
console.log(
  `Plans a second of one core, ${cases[0].events.length} facts, a panel of four; Node ${process.version}`,
);
const [ours, ...peers] = contenders.map(({ name, rates }) => {
  const median = rates.toSorted((a, b) => a - b)[2];
  console.log(
    `  ${name.padEnd(28)} ${median.toFixed(0).padStart(7)}   (${rates.map((rate) => rate.toFixed(0)).join(', ')})`,
  );
  return median;
});
console.log(`  ${(ours / Math.max(...peers)).toFixed(1)} times the faster of both peers\n`);
costByFacts();
million();

/** Every contender plans every case alike, to the millisecond and the word. */
function sameEverywhere() {
  for (const [index] of cases.entries()) {
    const expected = engine.shown(engine.plan(contenders[0].facts[index]));
    for (const { name, plan, facts } of contenders.slice(1)) {
      assert.deepEqual(plan(facts[index]), expected, `${name}, case ${index}`);
    }
  }
  console.log(`${cases.length} cases planned alike by all three\n`);
}

/** Plans for a second of processor time: on a shared machine the clock on the wall counts others' work too. */
function rateOf({ plan, facts }, forSeconds) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let count = 0;
  do {
    for (let many = 0; many < 20; many++) plan(facts[count++ % facts.length]);
  } while (performance.now() - started < forSeconds * 1_000);
  const { user, system } = process.cpuUsage(cpu);
  return (count / (user + system)) * 1_000_000;
}

/** The same case with more and more replies, each opening a time of waiting of its own. */
function costByFacts() {
  console.log('Cost by the number of facts');
  for (const count of [10, 100, 1_000, 10_000]) {
    const { interview, events } = cases[0];
    const more = Array.from({ length: count - events.length }, (_, index) => ({
      ...{ kind: 'reply', id: `r${index}`, at: interview.end + (20 + index / 10) * 86_400_000 },
    }));
    const facts = [engine.factsOf({ interview, events: [...events, ...more] })];
    const micros = 1_000_000 / rateOf({ plan: engine.plan, facts }, 1);
    console.log(
      `  ${String(count).padStart(6)} facts ${micros.toFixed(0).padStart(8)} µs, ${(micros / count).toFixed(2)} µs a fact`,
    );
  }
  console.log();
}

/** A million interviews, made anew in batches and planned; only the planning is timed, with the garbage it leaves. */
function million() {
  const size = 500;
  const many = casesOf(20_000);
  let elapsed = 0;
  let onCpu = 0;
  for (let done = 0; done < 1_000_000; done += size) {
    const facts = many.slice(done % many.length, (done % many.length) + size).map(engine.factsOf);
    const started = performance.now();
    const cpu = process.cpuUsage();
    for (const each of facts) engine.plan(each);
    const { user, system } = process.cpuUsage(cpu);
    elapsed += performance.now() - started;
    onCpu += (user + system) / 1_000;
  }
  const seconds = (ms) => (ms / 1_000).toFixed(1);
  console.log(
    `A million interviews re-planned in ${seconds(elapsed)} s (${seconds(onCpu)} s of processor time)`,
  );
}
