import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';

/** Longer subjects are cut off in most lists of mails. */
const longest = 78;
const vague =
  /^(?:(?:re|fwd?):\s*)*(?:hello|hi|hey|thanks?|thank you|thank you!|follow(?:ing)?[ -]?up|interview|job|question|checking in|update|news|me again|important|urgent)[!.?]*$/i;
const telling =
  /\b(?:interview|position|role|job|post|conversation|meeting|talk|application|programme?|vacancy|opening)\b/i;

/** A subject that is missing, vague, too long, shouting, or says nothing of role or interview. */
export const subject: Check = {
  id: 'subject',
  title: 'The subject says what it is about',
  evidence: [guides],
  severity: () => 'warning',
  examples: {
    good: [
      { kind: 'thank_you', subject: 'Thank you – data engineer interview', body: '' },
      {
        kind: 'status_check',
        subject: 'Data engineer at Helio',
        position: 'Data engineer',
        body: '',
      },
    ],
    bad: [
      { kind: 'thank_you', subject: '', body: '' },
      { kind: 'thank_you', subject: 'Thank you!', body: '' },
      { kind: 'thank_you', subject: 'THANK YOU FOR THE INTERVIEW', body: '' },
      { kind: 'thank_you', subject: 'A lovely afternoon', body: '' },
      { kind: 'thank_you', subject: `Interview ${'and more '.repeat(10)}`, body: '' },
    ],
  },
  canJudge: ({ subject }) => subject !== undefined,
  *find({ input }) {
    const text = input.subject ?? '';
    const end = text.length;
    const found = (message: string): Found => ({ field: 'subject', start: 0, end, message });
    if (text.trim() === '') {
      const fixes = input.position ? [{ start: 0, end, text: proposal(input) }] : [];
      yield { ...found('There is no subject.'), severity: 'error', fixes };
      return;
    }
    if (vague.test(text.trim())) yield found(`“${text.trim()}” could be about anything.`);
    else if (!telling.test(text) && !names(text, input)) {
      yield found('The subject says nothing of the role or the interview.');
    }
    if (end > longest) yield found(`The subject has ${end} characters; ${longest} is plenty.`);
    if (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase()) yield found('The subject shouts.');
  },
};

function names(text: string, { position, company }: MessageInput): boolean {
  const lower = text.toLowerCase();
  return [position, company].some((name) => name && lower.includes(name.toLowerCase()));
}

function proposal({ kind, position }: MessageInput): string {
  return kind === 'thank_you' ? `Thank you – ${position} interview` : `${position} interview`;
}
