import type { Queue } from './installations.js';
import type { Arrival } from './oracle.js';
import type { Random } from './random.js';
import type { Seed } from './seeds.js';
import type { Tally } from './tally.js';
import type { World } from './world.js';

/** One row of the fault table. */
export interface Row {
  /** For `--only`. */
  name: string;
  fault: string;
  /** What passes beyond 0 lost, 0 duplicates and 0 early. */
  criterion: string;
  /** Where the queue may be, the first of which is there is taken. */
  queues?: Queue[];
  /** Whether the full run tries it with the queue in each of these. */
  onBoth?: boolean;
  run(scene: Scene): Promise<Judgement>;
}

/** What a row found; it passes when there is nothing to complain of. */
export interface Judgement {
  tally: Tally;
  complaints: string[];
  /** What else is worth a line, such as how often the fault was injected. */
  notes?: string[];
}

/** What a row has to work with. */
export interface Scene {
  world: World;
  random: Random;
  /** How many reminders there should be. */
  count: number;
  /** Whether times are judged, too. */
  full: boolean;
  /** Seeds reminders due evenly from soon on, or so many seconds `later`, and has the bell rung for them. */
  seed(wanted?: {
    count?: number;
    domain?: string;
    /** From the first that is due to the last. */
    seconds?: number;
    later?: number;
  }): Promise<Seed[]>;
  /** A domain of readers that nobody else uses. */
  domain(part?: string): string;
  /** Waits until this moment, in ms. */
  until(at: number): Promise<void>;
  /** The fault is over: what comes now is waiting. In the short set, the next row begins. */
  over(): void;
  /** Waits until all are received and their rows have ended, or until there is no hope. */
  settled(seeds: Seed[], seconds?: number): Promise<void>;
  /** Waits until all are received. */
  received(seeds: Seed[]): Promise<void>;
  /** Waits until none waits or is being sent, whether it was received or not. */
  ended(seeds: Seed[]): Promise<void>;
  arrivalsOf(seed: Seed): Arrival[];
  /** What the oracle says of these. */
  tally(seeds: Seed[]): Tally;
}
