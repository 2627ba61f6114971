import type { InterviewFact, Person } from '../../facts.js';
import { guides } from '../evidence.js';
import type { Evidence } from '../followUp.js';
import type { Rule } from '../rule.js';

const evidence: Evidence[] = [
  {
    source: 'TheLadders survey: about 80 % of those who send thanks write to each person',
    year: 2012,
    strength: 'weak',
  },
  guides,
];

/** Everyone on the panel is thanked, once for each round. */
export const onePerInterviewer: Rule<InterviewFact, Person[]> = {
  id: 'thank-you/one-per-interviewer',
  title: 'One thank-you for every interviewer of every round',
  evidence,
  numbers: () => ({}),
  decide: (interview) => [
    ...new Map(interview.panel.map((person) => [person.id, person])).values(),
  ],
};
