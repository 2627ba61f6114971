import { describe, expect, it } from 'vitest';
import { checkMessage } from '../checks/checkMessage.js';
import { messageKinds } from '../facts.js';
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
  materials: 'the code sample',
  qualification: 'my practice in moving databases',
  learned: 'how you plan releases',
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
const bare: TemplateCase = {
  ...withoutPromise,
  topics: [],
  materials: '',
  qualification: ' ',
  learned: '',
  late: false,
};
const cases: [string, TemplateCase][] = [
  ['with every fact', full],
  ['on time', { ...full, late: false }],
  ['with next steps known', { ...full, nextStepsKnown: true }],
  ['without a promise', withoutPromise],
  ['without topics', { ...full, topics: [] }],
  ['to a British reader', { ...full, language: 'en-GB' }],
  ['to an American reader', { ...full, language: 'en-US' }],
  ['with little known', bare],
];

const dictionaries = {
  'en-US': await loadDictionary('en-US'),
  'en-GB': await loadDictionary('en-GB'),
};

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
      { dictionary: dictionaries[facts.language ?? 'en-US'] },
    );
    const grave = findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ ruleId }) => ruleId);
    const needsTopic = template.kind === 'thank_you' && facts.topics.length === 0;
    expect(grave.filter((id) => !(needsTopic && id === 'specific-detail'))).toEqual([]);
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
    'Priya|Nair|Sam|Sam Ito|Helio|Data engineer|yesterday|24 November|the move to Postgres|the code sample|my practice in moving databases|how you plan releases|Friday 27 November',
  );
  const sections = Object.keys(conditions)
    .map((name) => `{{#${name}}}yes{{/${name}}}{{^${name}}}no{{/${name}}}`)
    .join(' ');
  expect(render(templateOf(sections), full).body).toBe('yes yes yes yes yes yes yes no');
  expect(render(templateOf(sections), { ...bare, topics: [' '], nextStepsKnown: true }).body).toBe(
    'no no no no no no no no',
  );
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

it('gives five people of a panel five texts of which none is nearly another', () => {
  const bodies = [0, 1, 2, 3, 4].map((place) => {
    const template = chooseTemplate('thank_you', place) as Template;
    return render(template, full).body;
  });
  for (const body of bodies) {
    const siblings = bodies.filter((other) => other !== body);
    expect(siblings).toHaveLength(4);
    const { findings } = checkMessage({ kind: 'thank_you', body, siblings });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('near-duplicate');
  }
});

it.each(messageKinds)('has three texts of different tone for %s, none nearly another', (kind) => {
  const choices = templatesFor(kind);
  expect(new Set(choices.map(({ tone }) => tone)).size).toBeGreaterThanOrEqual(3);
  for (const template of choices) {
    const siblings = choices
      .filter(({ id }) => id !== template.id)
      .map((other) => render(other, full).body);
    const { body } = render(template, full);
    const { findings } = checkMessage(
      { kind, body, siblings },
      { settings: [{ checks: { 'near-duplicate': 'warning' } }] },
    );
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('near-duplicate');
  }
});

it('comes round again for a large panel', () => {
  const count = templatesFor('thank_you').length;
  expect(chooseTemplate('thank_you', count)).toBe(chooseTemplate('thank_you', 0));
});

it('writes dates and words as its readers do', () => {
  const late = { ...full, sendAt: instant('2026-12-07T08:00:00Z') };
  const dates = templateOf('{{interview.when}}, {{interview.date}}, {{promise.by}}');
  const as = (language: 'en-US' | 'en-GB') => render(dates, { ...late, language }).body;
  expect(as('en-GB')).toBe('on 24 November, 24 November, Friday 27 November');
  expect(as('en-US')).toBe('on November 24, November 24, Friday, November 27');
  const nextYear = { ...full, sendAt: instant('2027-02-01T08:00:00Z'), language: 'en-US' as const };
  expect(render(templateOf('{{interview.when}}'), nextYear).body).toBe('on November 24, 2026');
});

it('keeps values from doing harm: in a subject, in plain text and in HTML', () => {
  const facts = { ...full, company: 'A & B <i>\r\nBcc: all@example.org\u202e' };
  const template = {
    ...templateOf('At {{company}}.\n\nIt’s “{{position}}”,\nyes'),
    subject: '{{company}}',
  };
  expect(render(template, facts)).toEqual({
    subject: 'A & B <i> Bcc: all@example.org',
    body: 'At A & B <i> Bcc: all@example.org.\n\nIt’s “Data engineer”,\nyes',
  });
  expect(render(template, facts, 'html').body).toBe(
    '<p>At A &amp; B &lt;i&gt; Bcc: all@example.org.</p>\n<p>It’s “Data engineer”,<br>yes</p>',
  );
});
