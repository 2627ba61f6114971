import { soundsLike, type Tone } from '../../meaning/soundsLike.js';
import type { Check, Found } from '../check.js';
import { guides } from '../checkEvidence.js';
import type { MessageInput } from '../finding.js';
import { firstSaying } from '../reading/firstSaying.js';
import { hasSlot } from '../reading/slots.js';

/**
 * A check that speaks of every sentence that says one of the phrases, unless it also says one of the vetoes. The trained model
 * is asked about the others; alone it gives a hint only.
 */
export function toneCheck(tone: {
  id: Tone;
  title: string;
  phrases: string[];
  vetoes: RegExp;
  message: string;
  /** Phrases that count in a sentence of which `when` holds, with vetoes of their own. */
  also?: { phrases: RegExp; when: RegExp; vetoes: RegExp };
  /** What nobody should send at all: an error. */
  worst?: RegExp;
  good: string[];
  bad: string[];
}): Check {
  const phrases = new RegExp(tone.phrases.join('|'), 'i');
  const example = (body: string): MessageInput => ({ kind: 'status_check', body });
  return {
    id: tone.id,
    title: tone.title,
    evidence: [guides],
    severity: () => 'warning',
    examples: { good: tone.good.map(example), bad: tone.bad.map(example) },
    *find({ sentences }) {
      for (const sentence of sentences) {
        const { also } = tone;
        const said =
          firstSaying([sentence], phrases, tone.vetoes) ??
          (also?.when.test(sentence.text)
            ? firstSaying([sentence], also.phrases, also.vetoes)
            : undefined);
        if (!said) {
          const { start, end, text } = sentence;
          if (hasSlot(text) || !soundsLike(tone.id, text)) continue;
          yield { field: 'body', start, end, message: tone.message, severity: 'hint' };
          continue;
        }
        const { start, end } = said;
        const found: Found = { field: 'body', start, end, message: tone.message };
        yield tone.worst?.test(sentence.text) ? { ...found, severity: 'error' } : found;
      }
    },
  };
}
