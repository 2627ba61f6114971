import type { Template } from '../template.js';

export const outcomeThanksTemplates: Template[] = [
  {
    id: 'outcome-thanks-plain',
    kind: 'outcome_thanks',
    title: 'Thank you all the same',
    tone: 'plain',
    subject: 'Thank you, and the {{position}} position',
    body: `Dear {{interviewer.givenName}},

Thank you for letting me know, and for the time you gave me. Of course I had hoped for another answer, and I understand your choice.

I enjoyed our interview{{#topic}}, what you told me about {{topic}} in particular{{/topic}}, and would be glad if you kept me in mind when a similar position opens at {{company}}.

I wish you and your new colleague a good start.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'outcome-thanks-formal',
    kind: 'outcome_thanks',
    title: 'Formal',
    tone: 'formal',
    subject: 'Your decision on the {{position}} role',
    body: `Dear {{interviewer.givenName}},

I have received your decision and thank you for telling me so clearly. It was a privilege to meet you and to learn how {{company}} works.

Should another suitable role arise in the future, I would be hono{{#british}}u{{/british}}red to apply once more.

With my best wishes for the team,
{{candidate.name}}`,
  },
  {
    id: 'outcome-thanks-warm',
    kind: 'outcome_thanks',
    title: 'Warm',
    tone: 'warm',
    subject: '{{position}} role: thank you for everything',
    body: `Hello {{interviewer.givenName}},

That is a pity for me, and I am glad for whoever got it. I am grateful for the open talk we had{{#topic}}; {{topic}} is something I will read more about{{/topic}}.

Let us stay in touch: I will follow what you do at {{company}}, and perhaps our paths cross again.

Warm regards,
{{candidate.name}}`,
  },
];
