import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { foldName } from './names/foldName.js';
import { occurrencesOf } from './names/occurrencesOf.js';
import { contentWords } from './reading/contentWords.js';

const facts = { position: 'Data engineer', otherPositions: ['Product manager'] };
const example = (body: string): MessageInput => ({ ...facts, kind: 'thank_you', body });

/** "The marketing manager position": the words before it, as far as they may be a title. */
const titled =
  /\b(?:the|your|a|an|as an?) ((?:[\p{L}&/+-]+ ){1,4}?)(?=(?:role|position|post|job|vacancy|opening)\b)/giu;
/** A title ends in what somebody is. */
const occupation =
  /\b(?:analyst|architect|assistant|administrator|advisor|adviser|accountant|apprentice|associate|clerk|consultant|coordinator|designer|developer|director|editor|engineer|executive|intern|lawyer|lead|librarian|manager|mechanic|nurse|officer|operator|planner|producer|programmer|representative|researcher|scientist|secretary|specialist|supervisor|teacher|technician|therapist|trainee|trainer|writer)\s*$/i;

/** The title of another of the candidate's applications, or a title that is not this one. */
export const wrongPosition: Check = {
  id: 'wrong-position',
  title: 'It names the right position',
  evidence: [guides],
  severity: () => 'error',
  examples: {
    good: [
      example('The data engineer role interests me.'),
      example('The engineer role interests me.'),
      example('I spoke with your product manager about the role.'),
      example('The advertised position interests me.'),
      { ...example('The senior analyst role interests me.'), position: 'Analyst' },
    ],
    bad: [
      example('The product manager role interests me.'),
      example('I am writing about the Nurse position.'),
      { ...example('Thank you.'), subject: 'Product manager interview' },
    ],
  },
  canJudge: ({ position }) => position !== undefined,
  *find({ input, subject, body }) {
    const { position = '', otherPositions = [] } = input;
    const own = new Set(contentWords(position));
    const isOther = (words: string) =>
      otherPositions.some((other) => foldName(other) === foldName(words.trim()));
    for (const { index, 0: match, 1: words = '' } of body.matchAll(titled)) {
      const title = words.trim();
      const shares = contentWords(title).some((word) => own.has(word));
      if (!isOther(title) && (shares || !occupation.test(title))) continue;
      if (foldName(title) === foldName(position)) continue;
      const start = index + match.length - words.length;
      const end = start + title.length;
      const message = `This is about the ${position} position, not “${title}”.`;
      const fixes = [{ start, end, text: position }];
      yield { field: 'body', start, end, message, fixes };
    }
    for (const other of otherPositions) {
      if (occurrencesOf(position, subject).length > 0) continue;
      for (const { start, end, text } of occurrencesOf(other, subject)) {
        const message = `This is about the ${position} position, not “${text}”.`;
        yield { field: 'subject', start, end, message, fixes: [{ start, end, text: position }] };
      }
    }
  },
};
