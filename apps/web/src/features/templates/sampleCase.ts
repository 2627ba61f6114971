import { type TemplateCase, Temporal } from '@afterword/engine';

const start = Temporal.Instant.from('2026-03-10T13:00:00Z');

/** A case in which everything is known, to look at a template by. */
export const fullCase: TemplateCase = {
  interviewer: { id: 'sample', givenName: 'Priya', familyName: 'Nair' },
  candidate: { givenName: 'Sam', familyName: 'Ito' },
  company: 'Helio',
  position: 'Data engineer',
  interview: { start, end: start.add({ hours: 1 }), zone: 'Europe/Berlin' },
  topics: ['the move to streaming pipelines'],
  promisedBy: Temporal.PlainDate.from('2026-03-13'),
  nextStepsKnown: false,
  sendAt: start.add({ hours: 20 }),
  late: false,
  materials: 'the code sample',
  qualification: 'my practice in moving databases',
  learned: 'how you plan releases',
};

/** The same interview when nothing more was noted of it, and the message is late. */
export const bareCase: TemplateCase = {
  interviewer: fullCase.interviewer,
  candidate: fullCase.candidate,
  company: fullCase.company,
  position: fullCase.position,
  interview: fullCase.interview,
  topics: [],
  nextStepsKnown: true,
  sendAt: start.add({ hours: 68 }),
  late: true,
};
