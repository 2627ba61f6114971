import type { Template } from '../template.js';

export const statusCheckTemplates: Template[] = [
  {
    id: 'status-check-plain',
    kind: 'status_check',
    title: 'How do things stand?',
    subject: '{{position}} interview on {{interview.date}}',
    body: `Dear {{interviewer.givenName}},

Thank you again for our conversation {{interview.when}} about the {{position}} role.{{#promise}} You had hoped to have news by {{promise.by}}; I know that such plans move.{{/promise}}

I am still very interested in the role and in {{company}}. Could you tell me how things stand, and what the next steps are?

If anything from my side would help your decision, I will gladly send it.

Kind regards,
{{candidate.name}}`,
  },
];
