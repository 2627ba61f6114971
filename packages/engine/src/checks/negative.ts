import { complaints, insult, softened } from './tone/complaints.js';
import { toneCheck } from './tone/toneCheck.js';

/** Complaint, blame, sarcasm and insult. */
export const negative = toneCheck({
  id: 'negative',
  title: 'It complains of nobody',
  message: 'This complains or blames; leave it out.',
  worst: insult,
  phrases: complaints,
  vetoes: softened,
  good: [
    'Of course I am disappointed, and I thank you for telling me so soon.',
    'The old system failed every night, so we rebuilt it.',
    'I do not want to take up more of your time.',
  ],
  bad: [
    'What a waste of my time.',
    'My last boss was an idiot.',
    'No interest, I suppose.',
    'I can only conclude that you do not care.',
  ],
});
