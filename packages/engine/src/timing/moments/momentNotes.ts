import type { MomentFinding } from './momentFinding.js';

/** What each finding about a moment means, and whether it stands against sending. */
export const momentNotes: Record<MomentFinding['ruleId'], { blocking: boolean; says: string }> = {
  'do-not-contact': { blocking: true, says: 'The person asked not to be contacted.' },
  'channel-preference': { blocking: true, says: 'The person does not want this channel.' },
  'too-many': {
    blocking: true,
    says: 'As many checks as the policy allows are unanswered already.',
  },
  'before-promise': { blocking: true, says: 'The day they promised is not over.' },
  'too-soon-after-last': {
    blocking: true,
    says: 'The last message to this person is unanswered and too recent.',
  },
  'too-early': { blocking: true, says: 'The follow-up is not open yet.' },
  late: { blocking: false, says: 'Its time has passed; a late thank-you needs a word of apology.' },
  'outside-hours': { blocking: false, says: 'They are not at work now, or not even awake.' },
};
