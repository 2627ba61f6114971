import type { Template } from '../template.js';

export const promisedStepTemplates: Template[] = [
  {
    id: 'promised-step-plain',
    kind: 'promised_step',
    title: 'The next interview',
    subject: 'Next interview for the {{position}} role',
    body: `Dear {{interviewer.givenName}},

When we spoke {{interview.when}} about the {{position}} role, you mentioned a further interview{{#promise}} by {{promise.by}}{{/promise}}. I look forward to continuing our conversation, and I am as keen on {{company}} as before.

May I ask whether a date is in sight? I can arrange my days around what suits you.

Kind regards,
{{candidate.name}}`,
  },
];
