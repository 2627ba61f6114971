import type { Language } from '../checks/finding.js';
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
  'interview.when': ({ interview, sendAt, language }) =>
    dateIn(language, sayWhen(interview, sendAt)),
  'interview.date': ({ interview, language }) =>
    dateIn(language, sayDate(interview.start.toZonedDateTimeISO(interview.zone))),
  topic: ({ topics }) => topics.find((topic) => topic.trim() !== '')?.trim(),
  materials: ({ materials }) => materials,
  qualification: ({ qualification }) => qualification,
  learned: ({ learned }) => learned,
  'promise.by': ({ promisedBy, language }) => promisedBy && dateIn(language, sayDay(promisedBy)),
};

/** What a section can depend on. */
export const conditions: Record<string, (facts: TemplateCase) => boolean> = {
  topic: ({ topics }) => topics.some((topic) => topic.trim() !== ''),
  promise: ({ promisedBy }) => promisedBy !== undefined,
  askNextSteps: ({ nextStepsKnown }) => nextStepsKnown === false,
  late: ({ late }) => late === true,
  materials: ({ materials = '' }) => materials.trim() !== '',
  qualification: ({ qualification = '' }) => qualification.trim() !== '',
  learned: ({ learned = '' }) => learned.trim() !== '',
  british: ({ language }) => language === 'en-GB',
};

/** "Friday, November 27" and "November 3, 2025" for American readers. */
function dateIn(language: Language | undefined, date: string): string {
  if (language !== 'en-US') return date;
  return date.replace(
    /(\p{L}+day )?(\d{1,2}) (\p{L}+)( \d{4})?$/u,
    (_, weekday = '', day, month, year = '') =>
      `${weekday.trim()}${weekday ? ', ' : ''}${month} ${day}${year ? `,${year}` : ''}`,
  );
}

/** Slots that some cases have no value for, and the condition that says whether they do. */
export const mayBeUnknown: Record<string, string> = {
  topic: 'topic',
  'promise.by': 'promise',
  materials: 'materials',
  qualification: 'qualification',
  learned: 'learned',
};
