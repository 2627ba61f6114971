import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { render } from '../templates/render.js';
import type { TemplateCase } from '../templates/template.js';
import { templates } from '../templates/templates.js';
import { checkMessage } from './checkMessage.js';

const interview = {
  start: Temporal.Instant.from('2026-11-24T13:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T14:00:00Z'),
  zone: 'Europe/Berlin',
};
const nextDay = Temporal.Instant.from('2026-11-25T08:00:00Z');
const facts: TemplateCase = {
  interviewer: { id: 'anna', givenName: 'Anna', familyName: 'Weber' },
  candidate: { givenName: 'Jamie', familyName: 'Carter' },
  ...{ company: 'Northwind Studio', position: 'Product Designer', interview, sendAt: nextDay },
  ...{ topics: ['the component library'], materials: 'the case study' },
};
const naming = templates.filter(({ body }) => body.includes('{{interview.when}}'));

/** The days a text of the template names wrongly when it leaves so many days later than it was written for. */
const wrongDays = (template: (typeof templates)[number], days: number) =>
  checkMessage({
    ...{ kind: template.kind, interview },
    ...render(template, facts),
    sendAt: nextDay.add({ hours: 24 * days }),
  }).findings.filter(({ ruleId }) => ruleId === 'time-reference');

describe.each(naming.map((template) => [template.id, template] as const))(
  'the day that %s names',
  (_, template) => {
    test('is right when it leaves as meant', () => {
      expect(wrongDays(template, 0)).toEqual([]);
    });

    test('is found to be wrong when it leaves two days later', () => {
      expect(wrongDays(template, 2)).toHaveLength(1);
    });
  },
);
