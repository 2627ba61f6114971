import { notOneLine, type Problems } from '../../graphql/problems.js';

export const longestSubject = 300;
export const longestBody = 12_000;

/** What no text can hold: the database takes neither NUL nor half a character. */
const unkeepable = /[\0\p{Cs}]/u;

/** Notes what is wrong with a template's subject and body; whether they make a good template is the engine's to say. */
export function readText(problems: Problems, { subject, body }: { subject: string; body: string }) {
  if (subject.length > longestSubject || notOneLine.test(subject) || unkeepable.test(subject))
    problems.add(
      'subject',
      'This subject cannot be kept.',
      subject,
      `one line, up to ${longestSubject} characters`,
    );
  if (body.length > longestBody)
    problems.add(
      'body',
      'This is too long for a template.',
      `${body.length} characters`,
      `up to ${longestBody} characters`,
    );
  if (unkeepable.test(body))
    problems.add('body', 'This text cannot be kept.', body, 'text without NUL and half characters');
}
