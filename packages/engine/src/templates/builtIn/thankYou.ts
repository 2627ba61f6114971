import type { Template } from '../template.js';

export const thankYouTemplates: Template[] = [
  {
    id: 'thank-you-conversation',
    kind: 'thank_you',
    title: 'What stayed with me',
    subject: 'Thank you – {{position}} interview',
    body: `Dear {{interviewer.givenName}},

{{#late}}Please excuse that this reaches you later than I meant it to. {{/late}}Thank you for the time you gave me {{interview.when}}.{{#topic}} Our conversation about {{topic}} has stayed with me since, and I would gladly take it further.{{/topic}}

Having met you, I am even more interested in the {{position}} role and in what {{company}} is building.{{#askNextSteps}} May I ask what the next steps are, and when I might hear from you?{{/askNextSteps}}

If there is anything more you would like to know from me, please let me know.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'thank-you-outlook',
    kind: 'thank_you',
    title: 'What I look forward to',
    subject: 'Our interview about the {{position}} role',
    body: `Hello {{interviewer.givenName}},

{{#late}}I am sorry to write only now: I am grateful{{/late}}{{^late}}I am grateful{{/late}} that you met me {{interview.when}} and answered my questions so openly.

{{#topic}}You gave me a good picture of {{topic}}, which is the kind of work I want to do more of. {{/topic}}I came away keen to join {{company}} as {{position}}, and sure that I could be of use to your team.

{{#askNextSteps}}Could you tell me how the process goes on from here, and on what timeline? {{/askNextSteps}}I am happy to send examples of my work, or to answer any question that is still open.

Best regards,
{{candidate.name}}`,
  },
  {
    id: 'thank-you-brief',
    kind: 'thank_you',
    title: 'Short and warm',
    subject: '{{position}} interview: thank you',
    body: `Dear {{interviewer.givenName}},

{{#late}}This comes late, for which I am sorry. {{/late}}I very much appreciated meeting you {{interview.when}}{{#topic}}, above all what we said about {{topic}}{{/topic}}. It made me want to be part of {{company}}, and the {{position}} post interests me more than before.

{{#askNextSteps}}I would be glad to hear what the next steps are. {{/askNextSteps}}Please get in touch whenever I can add something to the picture.

With best wishes,
{{candidate.name}}`,
  },
];
