import type { Template } from '../template.js';

export const secondCheckTemplates: Template[] = [
  {
    id: 'second-check-plain',
    kind: 'second_check',
    title: 'Once more, and shorter',
    tone: 'plain',
    subject: '{{position}} at {{company}}: is there news?',
    body: `Dear {{interviewer.givenName}},

I wrote to you about the {{position}} role and remain interested in it. Is there any news, or a day by which you expect to decide? If the post has gone to someone else, a short word would help me too.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'second-check-formal',
    kind: 'second_check',
    title: 'Formal',
    tone: 'formal',
    subject: '{{position}} application: may I ask again?',
    body: `Dear {{interviewer.givenName}},

May I come back to my question about the {{position}} position? I would still be glad to work for {{company}}, and understand that decisions take time. A line on how matters stand would be much appreciated.

Yours sincerely,
{{candidate.name}}`,
  },
  {
    id: 'second-check-brief',
    kind: 'second_check',
    title: 'Two sentences',
    tone: 'brief',
    subject: '{{position}} interview: a last question',
    body: `Hello {{interviewer.givenName}},

Has the {{position}} decision been made, or is it still open? Either answer is welcome, and my interest in {{company}} stays the same.

Best regards,
{{candidate.name}}`,
  },
];
