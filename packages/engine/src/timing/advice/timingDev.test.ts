import { expect, it } from 'vitest';
import labelled from '../../../test-data/timing-dev.jsonl?raw';
import situations from '../../../test-data/timing-situations.json' with { type: 'json' };
import { consensus } from '../../policy/consensus.js';
import { advise } from './advise.js';
import type { Situation } from './situation.js';

interface Labelled {
  id: string;
  situation: string;
  advice_type: string;
}
interface Reading {
  id: string;
  situation: Situation;
  disagreement?: string;
}

const experts = new Map(
  labelled
    .trim()
    .split('\n')
    .map((line): Labelled => JSON.parse(line))
    .map((each) => [each.id, each]),
);
/** Without the two that are questions only. */
const readings = (situations as Reading[]).filter(
  ({ id }) => experts.get(id)?.advice_type !== 'other',
);
const agrees = ({ id, situation }: Reading) => {
  const { act } = advise(situation, consensus);
  return experts.get(id)?.advice_type === act;
};

it.each(readings.map((reading) => ({ ...reading, words: experts.get(reading.id)?.situation })))(
  '$id: $words',
  (reading) => {
    const explained = reading.disagreement !== undefined;
    expect(agrees(reading)).toBe(!explained);
  },
);

it('agrees with the experts in 22 of 26 situations, and every situation is read', () => {
  expect(readings.filter(agrees)).toHaveLength(22);
  expect(readings).toHaveLength(26);
  expect(situations.map(({ id }) => id)).toEqual([...experts.keys()]);
});
