import { describe, expect, it } from 'vitest';
import { checkMessage } from '../checks/checkMessage.js';
import { loadDictionary } from '../proofreading/loadDictionary.js';
import { day, instant, priya, tomas } from '../testing/facts.js';
import { chooseTemplate } from './chooseTemplate.js';
import { render } from './render.js';
import { conditions, slots } from './slots.js';
import type { Template, TemplateCase } from './template.js';
import { TemplateError } from './templateError.js';
import { templates } from './templates.js';
import { templatesFor } from './templatesFor.js';

const full: TemplateCase = {
  interviewer: priya,
  candidate: { givenName: 'Sam', familyName: 'Ito' },
  company: 'Helio',
  position: 'Data engineer',
  interview: {
    start: instant('2026-11-24T13:00:00Z'),
    end: instant('2026-11-24T14:00:00Z'),
    zone: 'Europe/Berlin',
  },
  topics: ['the move to Postgres'],
  promisedBy: day('2026-11-27'),
  nextStepsKnown: false,
  sendAt: instant('2026-11-25T08:00:00Z'),
  late: true,
};
const { promisedBy: _, ...withoutPromise } = full;
const cases: [string, TemplateCase][] = [
  ['with every fact', full],
  ['on time', { ...full, late: false }],
  ['with next steps known', { ...full, nextStepsKnown: true }],
  ['without a promise', withoutPromise],
  ['without topics', { ...full, topics: [] }],
];

const dictionary = await loadDictionary('en-US');

describe.each(templates)('$id', (template) => {
  it.each(cases)('renders %s to a message without errors or warnings', (_, facts) => {
    const { interviewer, ...known } = facts;
    const { subject, body } = render(template, facts);
    expect(`${subject}${body}`).not.toMatch(/[{}]|undefined| {2}|\n{3}/);
    const { findings, notJudged } = checkMessage(
      {
        ...known,
        kind: template.kind,
        subject,
        body,
        recipient: interviewer,
        panel: [priya, tomas],
        openQuestions: [],
        promisedMaterials: [],
        attachments: [],
        siblings: [],
      },
      { dictionary },
    );
    const grave = findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ ruleId }) => ruleId);
    const allowed =
      template.kind === 'thank_you' && facts.topics.length === 0 ? ['specific-detail'] : [];
    expect(grave).toEqual(allowed);
    expect(notJudged).toEqual([]);
  });
});

const templateOf = (body: string): Template => ({
  id: 'own',
  kind: 'thank_you',
  title: '',
  subject: 'Hello',
  body,
});

it('fills every slot and obeys every condition', () => {
  const body = Object.keys(slots)
    .map((name) => `{{${name}}}`)
    .join('|');
  expect(render(templateOf(body), full).body).toBe(
    'Priya|Nair|Sam|Sam Ito|Helio|Data engineer|yesterday|24 November|the move to Postgres|Friday 27 November',
  );
  const sections = Object.keys(conditions)
    .map((name) => `{{#${name}}}yes{{/${name}}}{{^${name}}}no{{/${name}}}`)
    .join(' ');
  expect(render(templateOf(sections), full).body).toBe('yes yes yes yes');
  expect(
    render(templateOf(sections), { ...full, topics: [' '], nextStepsKnown: true, late: false })
      .body,
  ).toBe('no yes no no');
});

it('names slot and case when a value is missing, and leaves no empty string', () => {
  const missing = () =>
    render(templateOf('Dear {{interviewer.givenName}}'), {
      ...full,
      interviewer: { ...priya, givenName: ' ' },
    });
  expect(missing).toThrow(TemplateError);
  expect(missing).toThrow(
    '{{interviewer.givenName}} in template “own” has no value in the message to Nair about Data engineer at Helio.',
  );
});

it.each(['{{interviewer.phone}}', '{{constructor}}', '{{}}', '{{#nobody}}x{{/nobody}}'])(
  'refuses %s',
  (body) => {
    expect(() => render(templateOf(body), full)).toThrow(TemplateError);
  },
);

it('evaluates nothing that a value holds', () => {
  const facts = { ...full, company: '{{position}} $& $1' };
  expect(render(templateOf('At {{company}}'), facts).body).toBe('At {{position}} $& $1');
});

it('gives two people of a panel different thank-yous', () => {
  const [first, second] = [chooseTemplate('thank_you', 0), chooseTemplate('thank_you', 1)];
  expect(first?.id).not.toBe(second?.id);
  const words = (template: Template | undefined) =>
    new Set(
      (template ? render(template, full).body : '').toLowerCase().match(/[a-z]+ [a-z]+ [a-z]+/g),
    );
  const shared = [...words(first)].filter((triple) => words(second).has(triple));
  expect(shared.length / words(first).size).toBeLessThan(0.2);
});

it('comes round again for a large panel, and has nothing for a kind without texts', () => {
  const count = templatesFor('thank_you').length;
  expect(chooseTemplate('thank_you', count)).toBe(chooseTemplate('thank_you', 0));
  expect(chooseTemplate('keep_in_touch', 0)).toBeUndefined();
});
