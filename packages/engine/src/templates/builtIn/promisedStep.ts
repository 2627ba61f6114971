import type { Template } from '../template.js';

export const promisedStepTemplates: Template[] = [
  {
    id: 'promised-step-plain',
    kind: 'promised_step',
    title: 'The next interview',
    tone: 'plain',
    subject: 'Next interview for the {{position}} role',
    body: `Dear {{interviewer.givenName}},

When we spoke {{interview.when}} about the {{position}} role, you mentioned a further interview{{#promise}} by {{promise.by}}{{/promise}}. I look forward to continuing our conversation, and I am as keen on {{company}} as before.

May I ask whether a date is in sight? I can arrange my days around what suits you.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'promised-step-formal',
    kind: 'promised_step',
    title: 'Formal',
    tone: 'formal',
    subject: 'Second interview, {{position}}',
    body: `Dear {{interviewer.givenName}},

At the end of our meeting {{interview.when}} you kindly spoke of a second interview{{#promise}}, to be held by {{promise.by}}{{/promise}}. As I remain very interested in the position of {{position}}, I would be grateful to know whether a day has been chosen.

Please let me know should you require anything beforehand.

Yours sincerely,
{{candidate.name}}`,
  },
  {
    id: 'promised-step-friendly',
    kind: 'promised_step',
    title: 'Friendly',
    tone: 'friendly',
    subject: 'The next round ({{position}} interview)',
    body: `Hello {{interviewer.givenName}},

I am looking forward to meeting the others at {{company}}, and wanted to ask how the plan for the next round is coming along{{#promise}} now that {{promise.by}} has passed{{/promise}}. Which days would suit the team? Mornings and evenings both work for me.

The more I think about the {{position}} job, the more I would like to do it.

Best wishes,
{{candidate.name}}`,
  },
];
