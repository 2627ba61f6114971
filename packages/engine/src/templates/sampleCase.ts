import { Temporal } from 'temporal-polyfill';
import type { TemplateCase } from './template.js';

const instant = Temporal.Instant.from;

/** A case in which everything is known, for looking at a template before anybody uses it. */
export const sampleCase: TemplateCase = {
  interviewer: { id: 'sample', givenName: 'Priya', familyName: 'Nair', honorific: 'Dr.' },
  candidate: { givenName: 'Sam', familyName: 'Ito' },
  company: 'Helio',
  position: 'Data engineer',
  interview: {
    start: instant('2026-11-24T13:00:00Z'),
    end: instant('2026-11-24T14:00:00Z'),
    zone: 'Europe/Berlin',
  },
  topics: ['the move to Postgres'],
  promisedBy: Temporal.PlainDate.from('2026-11-27'),
  nextStepsKnown: false,
  sendAt: instant('2026-11-25T08:00:00Z'),
  late: true,
  materials: 'the code sample',
  qualification: 'my practice in moving databases',
  learned: 'how you plan releases',
};
