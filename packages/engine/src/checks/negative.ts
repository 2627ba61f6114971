import { complaints, insult, softened } from './tone/complaints.js';
import { toneCheck } from './tone/toneCheck.js';

/** Pressure that reproaches them with what they did or left undone, or threatens. */
const reproach =
  /\b(?:silence|ignor\w+|excuses?|owe me|promised|swore|assured|stall\w*|string\w*|strung|patience|fail to see|how (?:hard|long|many|often)|even (?:my|a|the)|ridiculous|escalate|take (?:this|it|legal)|director|boss|superiors?|complain\w*|lawyer|legal|unlawful|review|bother\w*|enough|dither\w*|waste|nobody|no one|unanswered|unacceptable|not acceptable|consequences|regret|sorry|doesn['’]t deserve|one more day|wake up|for once|tick tock|act together|any of you|so where|last chance|last time|your loss|lied|mistake|funny|solicitor|had your chance|mediocrity|hope (?:yo)?ur?)\b/i;

/** Complaint, blame, sarcasm and insult. */
export const negative = toneCheck({
  id: 'negative',
  title: 'It complains of nobody',
  message: 'This complains or blames; leave it out.',
  worst: insult,
  phrases: complaints,
  within: { tones: ['pushy', 'entitled'], phrases: reproach },
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
