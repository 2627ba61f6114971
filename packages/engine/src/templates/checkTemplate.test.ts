import { expect, it } from 'vitest';
import { checkTemplate } from './checkTemplate.js';
import type { Template } from './template.js';
import { templates } from './templates.js';

const templateOf = (body: string): Template => ({
  id: 'own',
  kind: 'thank_you',
  title: 'Own',
  subject: 'Thank you for the {{position}} interview',
  body,
});

it.each(templates)('finds the built-in $id sound', (template) => {
  const { problems, findings, usable } = checkTemplate(template);
  expect(problems).toEqual([]);
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(usable).toBe(true);
});

it.each([
  ['Dear {{interviewer.phone}}', 'unknown-slot', '{{interviewer.phone}}'],
  ['{{#weather}}sun{{/weather}}', 'unknown-condition', '{{#weather}}'],
  ['{{#late}}Sorry', 'unclosed-section', '{{#late}}'],
  ['Sorry{{/late}}', 'unclosed-section', '{{/late}}'],
  ['{{#late}}{{#topic}}x{{/topic}}', 'unclosed-section', '{{#topic}}'],
  ['Dear [Name]', 'open-slot', '[Name]'],
])('names what is wrong with “%s”', (body, kind, marked) => {
  const { problems, usable } = checkTemplate(templateOf(body));
  const found = problems.find((problem) => problem.kind === kind);
  expect(body.slice(found?.start, found?.end)).toBe(marked);
  expect(usable).toBe(false);
});

it('warns of a slot that some cases have no value for', () => {
  const { problems } = checkTemplate(templateOf('I think of {{topic}}.'));
  expect(problems.map(({ kind }) => kind)).toEqual(['may-be-unknown']);
  expect(checkTemplate(templateOf('{{#topic}}{{topic}}{{/topic}}')).problems).toEqual([]);
});

it('advises against a day that is true once', () => {
  const { problems } = checkTemplate(templateOf('Thank you for meeting me yesterday.'));
  expect(problems.map(({ kind }) => kind)).toEqual(['fixed-day']);
});

it('says which required element no slot and no sentence supplies', () => {
  const { findings, usable } = checkTemplate(
    templateOf('Dear {{interviewer.givenName}},\n\nHow good to have met you all.'),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['gratitude', 'interest', 'specific-detail', 'signature']),
  );
  expect(usable).toBe(false);
});
