import type { Template } from '../template.js';

export const statusCheckTemplates: Template[] = [
  {
    id: 'status-check-plain',
    kind: 'status_check',
    title: 'How do things stand?',
    tone: 'plain',
    subject: '{{position}} interview on {{interview.date}}',
    body: `Dear {{interviewer.givenName}},

Thank you again for our conversation {{interview.when}} about the {{position}} role.{{#promise}} You had hoped to have news by {{promise.by}}; I know that such plans move.{{/promise}}

I am still very interested in the role and in {{company}}. Could you tell me how things stand, and what the next steps are?

If anything from my side would help your decision, I will gladly send it.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'status-check-formal',
    kind: 'status_check',
    title: 'Formal',
    tone: 'formal',
    subject: 'My application as {{position}}',
    body: `Dear {{interviewer.givenName}},

Since we met {{interview.when}}, my wish to work for {{company}} has not changed, and I remain most interested in the position of {{position}}.

{{#promise}}You mentioned {{promise.by}} as the day by which you hoped to decide. {{/promise}}May I ask where the process stands, and when I might expect your answer? Should you need further references, I would be pleased to supply them.

With thanks for your consideration,
{{candidate.name}}`,
  },
  {
    id: 'status-check-friendly',
    kind: 'status_check',
    title: 'Friendly',
    tone: 'friendly',
    subject: 'Any news on the {{position}} position?',
    body: `Hello {{interviewer.givenName}},

I hope that the search is going well. Our talk {{interview.when}} is still on my mind{{#topic}}, {{topic}} above all{{/topic}}, and I am as keen on joining you as I was then.

Is there any news yet? If the timeline has moved, that is fine: a word about when to expect it would help me plan.

Thanks, and best wishes,
{{candidate.name}}`,
  },
];
