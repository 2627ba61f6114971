import { complaintsOf, over } from '../complaints.js';
import { type Arm, ambiguousOf, type Kill, killInTurn, staffForKills } from '../kills.js';
import type { Row } from '../row.js';
import { claim, ledger } from '../statements.js';

/** The steps of a delivery up to the mail's first byte, each as it is seen from outside. The first call goes first: it is made but once. */
const steps: Record<string, Arm> = {
  'as it calls the mail server': ({ door }, hear) => door.watch('connect', hear),
  'as it claims': ({ proxy }, hear) => proxy.watch(claim, 'asked', hear),
  'once the claim holds': ({ proxy }, hear) => proxy.watch(claim, 'committed', hear),
  'as it asks the engine again': ({ proxy }, hear) => proxy.watch(/"?follow_up"?/, 'asked', hear),
  'as it notes the sending': ({ proxy }, hear) => proxy.watch(ledger, 'asked', hear),
  'once the note holds': ({ proxy }, hear) => proxy.watch(ledger, 'committed', hear),
  'at MAIL': ({ door }, hear) => door.watch('mail', hear),
  'at RCPT': ({ door }, hear) => door.watch('rcpt', hear),
};

export const killedBeforeData: Row = {
  name: 'killed-before-data',
  fault: 'worker SIGKILLed at each step before DATA',
  criterion: 'resent within 15 s',
  onBoth: true,
  async run(scene) {
    // A worker calls the mail server but once: those of the rows before have done so.
    if (scene.full) await scene.world.restaff(0);
    await staffForKills(scene);
    const seeds = await scene.seed(scene.full ? {} : { seconds: 10 });
    const kills: Kill[] = [];
    for (const moment of scene.full ? [0, 0.3, 0.6] : [0]) {
      await scene.until(seeds[Math.floor(seeds.length * moment)]?.due ?? 0);
      kills.push(...(await killInTurn(scene, steps)));
    }
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    const missing = Object.keys(steps).filter((step) => !kills.some((kill) => kill.step === step));
    return {
      tally,
      complaints: [
        ...complaintsOf(tally, ambiguousOf(kills)),
        ...missing.map((step) => `never killed ${step}`),
        ...(scene.full ? over(tally.lateness.at(-1) ?? 0, 15, 'resent after') : []),
      ],
      notes: [`${kills.length} kills, ${ambiguousOf(kills)} mails taken and not noted yet`],
    };
  },
};
