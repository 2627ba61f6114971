import { checkTemplate } from '@afterword/engine';
import { expect, test } from 'vitest';
import { conditionNames, slotNames } from './slotNames.js';

const problems = (body: string) =>
  checkTemplate({ id: 'all', kind: 'thank_you', title: '', subject: '', body }).problems.map(
    ({ kind }) => kind,
  );

test('every slot and condition that is offered is one the engine knows', () => {
  const slots = Object.keys(slotNames).map((name) => `{{${name}}}`);
  const passages = Object.keys(conditionNames).map((name) => `{{${name}}}x{{/${name.slice(1)}}}`);
  expect(problems([...slots, ...passages].join(' '))).not.toContain('unknown-slot');
  expect(problems(passages.join(' '))).toEqual([]);
});
