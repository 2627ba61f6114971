import { expect, test } from 'vitest';
import { languageOf } from './languageOf.js';

const inDublin = { zone: 'Europe/Dublin' };
const inBoston = { zone: 'America/New_York' };

test.each([
  ['what the candidate chose', 'en-US', 'IE', inDublin, 'en-US'],
  ['what the candidate chose', 'en-GB', 'US', inBoston, 'en-GB'],
  ['the company’s country', null, 'GB', inBoston, 'en-GB'],
  ['the company’s country', null, 'US', inDublin, 'en-US'],
  ['the interviewers’ zone', null, null, inDublin, 'en-GB'],
  ['the interviewers’ zone', null, null, { zone: 'Australia/Perth' }, 'en-GB'],
  ['the interviewers’ zone', null, null, inBoston, 'en-US'],
] as const)('%s decides whose English it is', (_, language, country, interview, is) => {
  expect(languageOf({ language }, { country }, interview)).toBe(is);
});
