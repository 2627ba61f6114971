import type { Template } from '../template.js';

export const keepInTouchTemplates: Template[] = [
  {
    id: 'keep-in-touch-plain',
    kind: 'keep_in_touch',
    title: 'A short hello',
    tone: 'plain',
    subject: 'Greetings after our {{position}} interview',
    body: `Dear {{interviewer.givenName}},

Some weeks have passed since we spoke about the {{position}} role, and I still think back to it with pleasure{{#topic}}, above all to what you said about {{topic}}{{/topic}}.

I hope that all goes well at {{company}}. There is nothing I need; I only wanted to say hello.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'keep-in-touch-formal',
    kind: 'keep_in_touch',
    title: 'Formal',
    tone: 'formal',
    subject: 'With good wishes, after our interview',
    body: `Dear {{interviewer.givenName}},

Our interview on {{interview.date}} has stayed in my memory, and I have since followed the work of {{company}} with interest. I would be glad to remain in contact, and to return the favo{{#british}}u{{/british}}r whenever I can be of use to you.

With best wishes,
{{candidate.name}}`,
  },
  {
    id: 'keep-in-touch-friendly',
    kind: 'keep_in_touch',
    title: 'Friendly',
    tone: 'friendly',
    subject: 'Hello again from a former {{position}} candidate',
    body: `Hello {{interviewer.givenName}},

How are you and the team? {{#topic}}I came across something about {{topic}} the other day and had to think of you. {{/topic}}If you are ever at an event where people from {{company}} speak, tell me: I would like to come and listen.

All the best,
{{candidate.name}}`,
  },
];
