import { type Heard, type Tone, tonesOf } from '../../meaning/tonesOf.js';
import type { Check, Found } from '../check.js';
import { guides } from '../checkEvidence.js';
import type { MessageInput } from '../finding.js';
import { firstSaying } from '../reading/firstSaying.js';
import { hasSlot } from '../reading/slots.js';
import type { Span } from '../reading/span.js';

/** Below these odds the model does not believe the lexicon: the words are there, and mean something else. */
const disbelief = -1.5;

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
  /** A sentence heard as another tone that is of this one as well. */
  within?: { tones: Tone[]; phrases: RegExp };
  /** What nobody should send at all: an error. */
  worst?: RegExp;
  good: string[];
  bad: string[];
}): Check {
  const phrases = new RegExp(tone.phrases.join('|'), 'i');
  const saying = (sentence: Span) => {
    const said = firstSaying([sentence], phrases, tone.vetoes);
    const { also } = tone;
    if (said || !also?.when.test(sentence.text)) return said;
    return firstSaying([sentence], also.phrases, also.vetoes);
  };
  const example = (body: string): MessageInput => ({ kind: 'status_check', body });
  return {
    id: tone.id,
    title: tone.title,
    evidence: [guides],
    severity: () => 'warning',
    examples: { good: tone.good.map(example), bad: tone.bad.map(example) },
    *find({ sentences }) {
      const heard = tonesOf(sentences.map(({ text }) => text));
      for (const [index, sentence] of sentences.entries()) {
        const { odds, tone: heardTone } = heard[index] as Heard;
        const { within } = tone;
        const said = odds > disbelief ? saying(sentence) : undefined;
        if (said) {
          const { start, end } = said;
          const found: Found = { field: 'body', start, end, message: tone.message };
          yield tone.worst?.test(sentence.text) ? { ...found, severity: 'error' } : found;
          continue;
        }
        const { start, end, text } = sentence;
        if (!heardTone || hasSlot(text)) continue;
        if (
          heardTone === tone.id ||
          (within?.tones.includes(heardTone) && within.phrases.test(text))
        )
          yield { field: 'body', start, end, message: tone.message, severity: 'hint' };
      }
    },
  };
}
