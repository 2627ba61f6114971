import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../checks/finding.js';
import type { MessageKind, Person, Zone } from '../facts.js';

/**
 * A text with slots. `{{name}}` is replaced by a value, `{{#name}}…{{/name}}` is kept where the condition holds,
 * `{{^name}}…{{/name}}` where it does not; sections do not nest. Nothing is evaluated.
 */
export interface Template {
  id: string;
  kind: MessageKind;
  title: string;
  tone?: Tone;
  subject: string;
  body: string;
}

/** How a text sounds. */
export type Tone = 'plain' | 'formal' | 'friendly' | 'warm' | 'eager' | 'brief';

/** The facts of one message to one person. */
export interface TemplateCase {
  interviewer: Person;
  candidate: { givenName: string; familyName: string };
  company: string;
  position: string;
  interview: { start: Temporal.Instant; end: Temporal.Instant; zone: Zone };
  /** Talked about in the interview; may be empty. */
  topics: string[];
  /** What goes with the message, as one says it: "the code sample". */
  materials?: string;
  /** A strength that fits the role, as a subject: "my five years in logistics". */
  qualification?: string;
  /** What this person taught, as an object: "how you plan releases". */
  learned?: string;
  /** The day by which they promised word. */
  promisedBy?: Temporal.PlainDate;
  /** Whether the next steps were told; a text asks for them only when this is false. */
  nextStepsKnown?: boolean;
  /** When the message is meant to leave. */
  sendAt: Temporal.Instant;
  /** Whether a thank-you is late and needs a word of apology. */
  late?: boolean;
  /** Decides spelling and dates; without it dates are written as in en-GB, words as in en-US. */
  language?: Language;
}
