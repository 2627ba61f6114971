import type { Person } from '../../facts.js';
import { guides } from '../evidence.js';
import type { Rule } from '../rule.js';

const sam = { id: 'sam', givenName: 'Sam', familyName: 'Okafor' };
const lena = { id: 'lena', givenName: 'Lena', familyName: 'Vogt' };

/** Everyone on the panel is thanked, once for each round. */
export const onePerInterviewer: Rule<{ panel: Person[] }, Person[]> = {
  id: 'thank-you/one-per-interviewer',
  title: 'One thank-you for every interviewer of every round',
  evidence: [
    {
      source: 'TheLadders survey: about 80 % of those who send thanks write to each person',
      year: 2012,
      strength: 'weak',
    },
    {
      source: 'Accountemps survey: 24 % of applicants send a thank-you at all',
      year: 2017,
      strength: 'moderate',
    },
    guides(3),
  ],
  numbers: [],
  says: () => 'Every interviewer of every round that was held gets a thank-you of their own.',
  decide: ({ panel }) => [...new Map(panel.map((person) => [person.id, person])).values()],
  examples: [
    {
      given: 'Sam and Lena sat on the panel, and Sam was put down twice.',
      then: 'one to Sam, one to Lena',
      gives: () =>
        onePerInterviewer
          .decide({ panel: [sam, lena, sam] })
          .map(({ givenName }) => `one to ${givenName}`)
          .join(', '),
    },
  ],
};
