import type { Temporal } from 'temporal-polyfill';
import type { MessageKind, Person, Zone } from '../facts.js';

/**
 * A text with slots. `{{name}}` is replaced by a value, `{{#name}}…{{/name}}` is kept where the condition holds,
 * `{{^name}}…{{/name}}` where it does not; sections do not nest. Nothing is evaluated.
 */
export interface Template {
  id: string;
  kind: MessageKind;
  title: string;
  subject: string;
  body: string;
}

/** The facts of one message to one person. */
export interface TemplateCase {
  interviewer: Person;
  candidate: { givenName: string; familyName: string };
  company: string;
  position: string;
  interview: { start: Temporal.Instant; end: Temporal.Instant; zone: Zone };
  /** Talked about in the interview; may be empty. */
  topics: string[];
  /** The day by which they promised word. */
  promisedBy?: Temporal.PlainDate;
  /** Whether the next steps were told; a text asks for them only when this is false. */
  nextStepsKnown?: boolean;
  /** When the message is meant to leave. */
  sendAt: Temporal.Instant;
  /** Whether a thank-you is late and needs a word of apology. */
  late?: boolean;
}
