import type { Template } from '../template.js';

export const materialsTemplates: Template[] = [
  {
    id: 'materials-plain',
    kind: 'materials',
    title: 'As promised',
    tone: 'plain',
    subject:
      '{{#materials}}As promised: {{materials}} ({{position}} interview){{/materials}}{{^materials}}As promised after our interview{{/materials}}',
    body: `Dear {{interviewer.givenName}},

Thank you once more for your time {{interview.when}}. {{#materials}}As promised, I am sending you {{materials}} with this message.{{/materials}}{{^materials}}With this message comes what I promised you.{{/materials}}

It belongs to what we said about the {{position}} role. If you would like to see more of my work, please let me know.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'materials-formal',
    kind: 'materials',
    title: 'Formal',
    tone: 'formal',
    subject: 'Documents for my {{position}} application',
    body: `Dear {{interviewer.givenName}},

Further to our interview {{interview.when}}, you will receive {{#materials}}{{materials}}{{/materials}}{{^materials}}the documents I promised{{/materials}} together with this letter. I would be pleased to explain any part in a call.

I thank you for your interest, and remain glad to answer whatever is still open.

Yours sincerely,
{{candidate.name}}`,
  },
  {
    id: 'materials-friendly',
    kind: 'materials',
    title: 'Friendly',
    tone: 'friendly',
    subject:
      '{{#materials}}Here comes {{materials}} ({{position}} interview){{/materials}}{{^materials}}What I promised at the interview{{/materials}}',
    body: `Hello {{interviewer.givenName}},

Here you are: {{#materials}}{{materials}}{{/materials}}{{^materials}}the work I told you about{{/materials}}, just as we said {{interview.when}}.{{#topic}} You will see what I meant about {{topic}}.{{/topic}}

I was glad that you asked for it. Tell me if a file does not open or if you have questions; I am happy to help.

Thanks, and all the best,
{{candidate.name}}`,
  },
];
