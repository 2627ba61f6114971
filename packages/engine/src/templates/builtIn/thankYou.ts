import type { Template } from '../template.js';

export const thankYouTemplates: Template[] = [
  {
    id: 'thank-you-conversation',
    kind: 'thank_you',
    title: 'What stayed with me',
    tone: 'warm',
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
    tone: 'eager',
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
    tone: 'brief',
    subject: '{{position}} interview: thank you',
    body: `Dear {{interviewer.givenName}},

{{#late}}This comes late, for which I am sorry. {{/late}}I very much appreciated meeting you {{interview.when}}{{#topic}}, above all what we said about {{topic}}{{/topic}}. It made me want to be part of {{company}}, and the {{position}} post interests me more than before.

{{#askNextSteps}}I would be glad to hear what the next steps are. {{/askNextSteps}}Please get in touch whenever I can add something to the picture.

With best wishes,
{{candidate.name}}`,
  },
  {
    id: 'thank-you-formal',
    kind: 'thank_you',
    title: 'Formal',
    tone: 'formal',
    subject: 'Thank you for the interview ({{position}})',
    body: `Dear {{interviewer.givenName}},

{{#late}}Please accept my apologies for the delay in writing. {{/late}}It was good of you to receive me {{interview.when}}, and I thank you for a fair and thorough interview.

{{#topic}}Your remarks on {{topic}} showed me how carefully such questions are weighed at {{company}}. {{/topic}}{{#qualification}}I believe that {{qualification}} would serve you well. {{/qualification}}My interest in the post of {{position}} has only grown.

{{#askNextSteps}}I should be grateful to learn by when you intend to decide. {{/askNextSteps}}Any further documents you may wish to see are at your disposal.

Yours sincerely,
{{candidate.name}}`,
  },
  {
    id: 'thank-you-colleague',
    kind: 'thank_you',
    title: 'From one colleague to another',
    tone: 'friendly',
    subject: 'Our talk {{interview.when}}: thanks from the {{position}} candidate',
    body: `Hello {{interviewer.givenName}},

{{#late}}Sorry that these lines come late. {{/late}}What a good hour that was {{interview.when}}: thanks for making room for it among everything else you do.

{{#topic}}I went home thinking about {{topic}}, and have a few more ideas if you care to hear them. {{/topic}}{{#qualification}}From what I saw, {{qualification}} could be put to use on day one. {{/qualification}}Working beside people like you is why I would love to join {{company}}.

{{#askNextSteps}}When might I expect to hear how things go on? {{/askNextSteps}}Until then, feel free to call or write if a question comes up.

All the best,
{{candidate.name}}`,
  },
];
