import type { Template } from '../template.js';

export const offerReplyTemplates: Template[] = [
  {
    id: 'offer-reply-plain',
    kind: 'offer_reply',
    title: 'Thank you for the offer',
    tone: 'plain',
    subject: 'Your offer for the {{position}} role',
    body: `Dear {{interviewer.givenName}},

Thank you very much for the offer to join {{company}} as {{position}}. I am delighted that you decided so.

I will read it with care and give you my answer in a few days. If you need it by a certain day, please tell me.

Kind regards,
{{candidate.name}}`,
  },
  {
    id: 'offer-reply-formal',
    kind: 'offer_reply',
    title: 'Formal',
    tone: 'formal',
    subject: 'Offer received: {{position}} position',
    body: `Dear {{interviewer.givenName}},

I have received your offer for the position of {{position}} and am grateful for the trust you place in me. Please allow me a little time to study the terms; you will have my reply soon.

Could you let me know whom I may ask about details?

Yours sincerely,
{{candidate.name}}`,
  },
  {
    id: 'offer-reply-friendly',
    kind: 'offer_reply',
    title: 'Friendly',
    tone: 'friendly',
    subject: 'The {{position}} offer: good news!',
    body: `Hello {{interviewer.givenName}},

Your news made my day, thank you! I felt at home in our conversation {{interview.when}}, and the thought of working on it with you is a happy one.

Let me sleep on the details, and then we talk. When would be a good time for a short call?

Best wishes,
{{candidate.name}}`,
  },
];
