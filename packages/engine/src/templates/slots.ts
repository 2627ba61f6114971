import { sayDate, sayDay } from '../timing/sayTime.js';
import { sayWhen } from '../timing/sayWhen.js';
import type { TemplateCase } from './template.js';

/** What can be filled in. Undefined or blank: this case has no value for it. */
export const slots: Record<string, (facts: TemplateCase) => string | undefined> = {
  'interviewer.givenName': ({ interviewer }) => interviewer.givenName,
  'interviewer.familyName': ({ interviewer }) => interviewer.familyName,
  'candidate.givenName': ({ candidate }) => candidate.givenName,
  'candidate.name': ({ candidate }) => `${candidate.givenName} ${candidate.familyName}`.trim(),
  company: ({ company }) => company,
  position: ({ position }) => position,
  'interview.when': ({ interview, sendAt }) => sayWhen(interview, sendAt),
  'interview.date': ({ interview }) => sayDate(interview.start.toZonedDateTimeISO(interview.zone)),
  topic: ({ topics }) => topics.find((topic) => topic.trim() !== '')?.trim(),
  'promise.by': ({ promisedBy }) => promisedBy && sayDay(promisedBy),
};

/** What a section can depend on. */
export const conditions: Record<string, (facts: TemplateCase) => boolean> = {
  topic: ({ topics }) => topics.some((topic) => topic.trim() !== ''),
  promise: ({ promisedBy }) => promisedBy !== undefined,
  askNextSteps: ({ nextStepsKnown }) => nextStepsKnown === false,
  late: ({ late }) => late === true,
};
