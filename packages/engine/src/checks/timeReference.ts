import { Temporal } from 'temporal-polyfill';
import { sayWeekday } from '../timing/sayTime.js';
import { sayWhen } from '../timing/sayWhen.js';
import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';

const words =
  /\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|yesterday|(?:on |last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:earlier )?this week|last week)\b/gi;
/** What speaks of the interview, and not of what is still to come. */
const ofInterview =
  /\b(?:met|meet(?:ing)?|spoke|speak(?:ing)?|talk(?:ed|ing)?|conversation|interview(?:ed|ing)?|chat(?:ted)?|discuss(?:ed|ion)|saw|see(?:ing)?|your time|time (?:with|to|you)|welcom(?:ed|ing)|receiv(?:e|ed|ing) (?:me|us)|showed|hour (?:that|it) was|as we (?:said|agreed)|we said)\b/i;
const ofFuture =
  /\b(?:will|shall|by|until|look(?:ing)? forward|next|tomorrow|free on|available|writing|promised|(?<!we )said)\b/i;

const interview = {
  start: Temporal.Instant.from('2026-11-24T13:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T14:00:00Z'),
  zone: 'Europe/Berlin',
};
const example = (sendAt: string, body: string): MessageInput => ({
  kind: 'thank_you',
  interview,
  sendAt: Temporal.Instant.from(sendAt),
  body,
});

/** "Yesterday" and the like, judged by the moment at which the message is meant to leave. */
export const timeReference: Check = {
  id: 'time-reference',
  title: 'The day it names is right when it is sent',
  evidence: [guides],
  fixesAreSafe: true,
  severity: () => 'warning',
  examples: {
    good: [
      example('2026-11-25T08:00:00Z', 'Thank you for meeting me yesterday.'),
      example('2026-11-26T08:00:00Z', 'Thank you for the talk on Tuesday.'),
      example('2026-11-24T15:00:00Z', 'I enjoyed our talk this afternoon.'),
      example('2026-11-25T08:00:00Z', 'I look forward to meeting you on Friday.'),
    ],
    bad: [
      example('2026-11-25T08:00:00Z', 'Thank you for meeting me today.'),
      example('2026-11-24T15:00:00Z', 'I enjoyed our talk this morning.'),
      example('2026-11-26T08:00:00Z', 'Thank you for the talk on Monday.'),
      example('2026-12-15T08:00:00Z', 'Thank you for the talk on Tuesday.'),
      example('2026-11-26T08:00:00Z', 'It was good to meet you last week.'),
    ],
  },
  canJudge: (input) => input.interview !== undefined && input.sendAt !== undefined,
  *find({ input, sentences }) {
    const { interview, sendAt } = input;
    if (!interview || !sendAt) return;
    for (const sentence of sentences)
      for (const { index, 0: text } of sentence.text.matchAll(words)) {
        if (![sentence.text, clauseAt(sentence.text, index)].some(isOfInterview)) continue;
        if (isRight(text.toLowerCase(), interview, sendAt)) continue;
        const right = sayWhen(interview, sendAt);
        const start = sentence.start + index;
        const end = start + text.length;
        const message = `When this leaves, the interview was ${right}, not “${text}”.`;
        yield { field: 'body', start, end, message, fixes: [{ start, end, text: right }] };
      }
  },
};

const isOfInterview = (text: string) => ofInterview.test(text) && !ofFuture.test(text);

/** What stands between the commas around a place: "after our talk yesterday, you will …" speaks of both. */
function clauseAt(text: string, index: number): string {
  const start = text.lastIndexOf(',', index) + 1;
  const end = text.indexOf(',', index);
  return text.slice(start, end < 0 ? undefined : end);
}

function isRight(
  words: string,
  interview: NonNullable<MessageInput['interview']>,
  sendAt: Temporal.Instant,
): boolean {
  const start = interview.start.toZonedDateTimeISO(interview.zone);
  const held = start.toPlainDate();
  const sent = sendAt.toZonedDateTimeISO(interview.zone).toPlainDate();
  const days = held.until(sent).days;
  const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
  const weeks = monday(held).until(monday(sent)).days / 7;
  if (words.endsWith('today')) return days === 0;
  if (words === 'yesterday') return days === 1;
  if (words === 'this morning') return days === 0 && start.hour < 12;
  if (words === 'this afternoon') return days === 0 && start.hour >= 11 && start.hour < 18;
  if (words === 'this evening') return days === 0 && start.hour >= 16;
  if (words.endsWith('this week')) return weeks === 0;
  if (words === 'last week') return weeks === 1;
  return words.endsWith(sayWeekday(held).toLowerCase()) && days < 14;
}
