import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { foldName } from './names/foldName.js';
import { isMisspelling } from './names/isMisspelling.js';
import { occurrencesOf } from './names/occurrencesOf.js';

const facts = { company: 'Helio', otherCompanies: ['Vega Labs', 'Northwind'] };
const example = (body: string): MessageInput => ({ ...facts, kind: 'thank_you', body });

/** Said on purpose: an offer from elsewhere, or where one has worked. */
const onPurpose =
  /\b(?:offer (?:from|by|at)|work(?:ed|ing)? (?:at|for|with)|(?:time|years?|job|role|experience|employer|employed|project) (?:at|with|for|was)|left|my former|formerly (?:at|of)|graduated from)[^.]{0,20}$/i;

/** The name of another company the candidate has applied to, or this one's misspelt. */
export const wrongCompany: Check = {
  id: 'wrong-company',
  title: 'It names the right company',
  evidence: [guides],
  severity: () => 'error',
  examples: {
    good: [
      example('I would love to join Helio.'),
      example('I have an offer from Northwind, and would rather join Helio.'),
      { ...example('Helio Northwind is where I want to be.'), company: 'Helio Northwind' },
      example('Hello Priya, I would love to join Helio.'),
      example('The northwinds blew as I came to Helio.'),
    ],
    bad: [
      example('I would love to join Northwind.'),
      example('The plans of vega labs impressed me.'),
      { ...example('I would love to join you.'), subject: 'Northwind interview' },
      example('I would love to join Heilo.'),
    ],
  },
  canJudge: ({ company, otherCompanies }) => company !== undefined || otherCompanies !== undefined,
  *find({ input, subject, body }) {
    const { company, otherCompanies = [] } = input;
    const fields = [
      ['subject', subject],
      ['body', body],
    ] as const;
    for (const [field, text] of fields) {
      const own = company ? occurrencesOf(company, text) : [];
      for (const other of otherCompanies) {
        if (company && foldName(other) === foldName(company)) continue;
        for (const { start, end, text: written } of occurrencesOf(other, text)) {
          if (own.some((span) => span.start <= start && end <= span.end)) continue;
          if (onPurpose.test(text.slice(Math.max(0, start - 60), start))) continue;
          const fixes = company ? [{ start, end, text: company }] : [];
          const message = company
            ? `“${written}” is another company; this goes to ${company}.`
            : `“${written}” is another of your applications.`;
          yield { field, start, end, message, fixes };
        }
      }
    }
    if (company) yield* misspelt(company, input, body);
  },
};

function* misspelt(company: string, input: MessageInput, body: string): Generator<Found> {
  const name = foldName(company);
  if (/[^\p{L}]/u.test(name) || name.length < 5) return;
  const people = [input.recipient, input.candidate, ...(input.panel ?? [])];
  const known = people.flatMap((person) => (person ? [person.givenName, person.familyName] : []));
  for (const { index, 0: written } of body.matchAll(/(?<=[\p{L},;] )\p{Lu}\p{L}{4,}/gu)) {
    const word = foldName(written);
    if (!isMisspelling(word, name) || known.some((each) => foldName(each) === word)) continue;
    if (word === `${name}s`) continue;
    const [start, end] = [index, index + written.length];
    const message = `“${written}” looks like a slip for ${company}.`;
    yield { field: 'body', start, end, message, fixes: [{ start, end, text: company }] };
  }
}
