import { expect, it } from 'vitest';
import { checkMessage } from '../checks/checkMessage.js';
import type { MessageInput } from '../checks/finding.js';
import { loadDictionary } from './loadDictionary.js';

const dictionary = await loadDictionary('en-US');
const misspelt = (body: string, facts: Partial<MessageInput> = {}, vocabulary: string[] = []) =>
  checkMessage(
    { kind: 'thank_you', body, ...facts },
    { dictionary, settings: [{ vocabulary }] },
  ).findings.flatMap(({ ruleId, actual }) => (ruleId === 'spelling' ? [actual] : []));

const text =
  'I liked what anneke, jochem, the qubitron at lumetra and a zorbist said of fluxoring.';
const unknown = ['anneke', 'jochem', 'qubitron', 'lumetra', 'zorbist', 'fluxoring'];

it('knows nobody’s name by itself', () => {
  expect(misspelt(text)).toEqual(unknown);
});

it.each<[string, Partial<MessageInput>, string]>([
  ['recipient', { recipient: { id: '1', givenName: 'Anneke', familyName: 'Li' } }, 'anneke'],
  ['panel', { panel: [{ id: '2', givenName: 'Jochem', familyName: 'Li' }] }, 'jochem'],
  [
    'panel’s roles',
    { panel: [{ id: '2', givenName: 'Jo', familyName: 'Li', role: 'Lead Zorbist' }] },
    'zorbist',
  ],
  ['candidate', { candidate: { givenName: 'Qubitron', familyName: 'Li' } }, 'qubitron'],
  ['company', { company: 'Lumetra GmbH' }, 'lumetra'],
  ['other companies', { otherCompanies: ['Lumetra'] }, 'lumetra'],
  ['position', { position: 'Zorbist' }, 'zorbist'],
  ['topics', { topics: ['fluxoring of cables'] }, 'fluxoring'],
  ['open questions', { openQuestions: ['fluxoring abroad'] }, 'fluxoring'],
  ['promised materials', { promisedMaterials: ['fluxoring plan'] }, 'fluxoring'],
])('knows the words of %s', (_, facts, word) => {
  expect(misspelt(text, facts)).toEqual(unknown.filter((other) => other !== word));
});

it('knows the team’s vocabulary', () => {
  expect(misspelt(text, {}, ['Qubitron', 'zorbist'])).toEqual(
    unknown.filter((word) => word !== 'qubitron' && word !== 'zorbist'),
  );
});
