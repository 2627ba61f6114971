import { describe, expect, it } from 'vitest';
import type { MessageKind } from '../facts.js';
import { checkTemplate } from './checkTemplate.js';
import { importTemplate } from './importTemplate.js';

/** Texts in the manner of what published guides offer, in words of our own. */
const pasted: {
  name: string;
  kind: MessageKind;
  body: string;
  slots: string[];
  asked: string[];
  lacks: string[];
}[] = [
  {
    name: 'a thank-you with four brackets',
    kind: 'thank_you',
    body: "Dear [Interviewer's Name],\n\nI would like to thank you warmly for the chance to interview for the [Position] role at [Company Name] yesterday. I valued the time you took and what you shared about the company.\n\nSince then I am surer still that I would be proud to work with you, and I am eager to bring my skills to the team. Let me know if I can add anything to my application.\n\nI look forward to your answer.\n\nBest regards,\n[Your Name]",
    slots: ['interviewer.givenName', 'position', 'company', 'candidate.name'],
    asked: [],
    lacks: ['subject', 'ask-next-steps', 'specific-detail'],
  },
  {
    name: 'a thank-you that tells the writer what to think of',
    kind: 'thank_you',
    body: 'Dear [Interviewer’s Name],\n\nThank you so much for talking with me [today/yesterday]. It was lovely to learn about [exciting thing you learned], and I was struck by [quality of the team that made you want to join]. It made me keener to join [company] and to help you [achievement you would support].\n\n[Your Name]',
    slots: ['interviewer.givenName', 'interview.when', 'learned', 'company', 'candidate.name'],
    asked: ['[quality of the team that made you want to join]', '[achievement you would support]'],
    lacks: ['subject', 'ask-next-steps'],
  },
  {
    name: 'a status check to a contact',
    kind: 'status_check',
    body: 'Dear [contact name],\n\nI hope all is well. I wanted to keep in touch about the [job title] role. I enjoyed the interview with you and the team, and I am very interested in the job. I would love to know whether I can send anything that helps you.\n\nThank you,\n[Your name]',
    slots: ['interviewer.givenName', 'position', 'candidate.name'],
    asked: [],
    lacks: ['subject', 'ask-next-steps'],
  },
  {
    name: 'a two-line second check',
    kind: 'second_check',
    body: 'Hello, I only wanted to look in here: can I help with anything? Tell me!',
    slots: [],
    asked: [],
    lacks: ['subject', 'greeting-by-name', 'signature'],
  },
];

describe.each(pasted)('$name', ({ kind, body, slots, asked, lacks }) => {
  const imported = importTemplate({ body }, kind);

  it('has its brackets mapped, and the others asked for at their places', () => {
    expect(imported.mapped.map(({ slot }) => slot)).toEqual(slots);
    expect(imported.asked.map(({ bracket }) => bracket)).toEqual(asked);
    for (const { bracket, start, end } of imported.asked) {
      expect(imported.template.body.slice(start, end)).toBe(bracket);
    }
  });

  it('lacks what it lacks', () => {
    const { findings } = checkTemplate(imported.template);
    const grave = findings.filter(({ severity }) => severity !== 'hint');
    expect([...new Set(grave.map(({ ruleId }) => ruleId))].sort()).toEqual([...lacks].sort());
  });
});

it('takes other brackets for slots as well', () => {
  const { template, mapped } = importTemplate(
    { subject: '<Job Title> at {company}', body: 'Hi <first name>, it is (date). ____' },
    'thank_you',
  );
  expect(template.subject).toBe('{{position}} at {{company}}');
  expect(template.body).toBe('Hi {{interviewer.givenName}}, it is {{interview.date}}. ____');
  expect(mapped).toHaveLength(4);
});

it('asks for what only mentions a company or an interviewer', () => {
  const body =
    'Dear [name of the interviewer], I liked [thing about the company] and [what the interviewer said].';
  const { mapped, asked } = importTemplate({ body }, 'thank_you');
  expect(mapped.map(({ slot }) => slot)).toEqual(['interviewer.givenName']);
  expect(asked).toHaveLength(2);
});
