import type { Template } from '../template.js';

export const secondCheckTemplates: Template[] = [
  {
    id: 'second-check-plain',
    kind: 'second_check',
    title: 'Once more, and shorter',
    subject: '{{position}} at {{company}}: is there news?',
    body: `Dear {{interviewer.givenName}},

I wrote to you about the {{position}} role and remain interested in it. Is there any news, or a day by which you expect to decide? If the post has gone to someone else, a short word would help me too.

Kind regards,
{{candidate.name}}`,
  },
];
