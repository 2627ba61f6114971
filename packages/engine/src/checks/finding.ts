import type { Temporal } from 'temporal-polyfill';
import type { MessageKind, Person, Zone } from '../facts.js';
import type { Evidence } from '../timing/followUp.js';

export type Severity = 'error' | 'warning' | 'hint';

export interface TextFix {
  start: number;
  end: number;
  text: string;
  /** Whether it may be made without a look at it. */
  safe?: boolean;
}

/** One thing found. Offsets are half-open UTF-16 offsets into `field`; what is *missing* has a zero-length range. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  field: 'subject' | 'body';
  start: number;
  end: number;
  message: string;
  actual?: string;
  fixes: TextFix[];
  evidence: Evidence[];
  fingerprint: string;
}

/** Everything but kind and body may be missing; a check that lacks its facts stays silent and is listed in `notJudged`. */
export interface MessageInput {
  kind: MessageKind;
  subject?: string;
  body: string;
  recipient?: Person;
  panel?: Person[];
  candidate?: { givenName: string; familyName: string };
  company?: string;
  position?: string;
  /** Companies and positions of the candidate's other applications. */
  otherCompanies?: string[];
  otherPositions?: string[];
  interview?: { start: Temporal.Instant; end: Temporal.Instant; zone: Zone };
  /** When the message is meant to leave. */
  sendAt?: Temporal.Instant;
  topics?: string[];
  /** Questions and forgotten strengths noted to be taken up in the message. */
  openQuestions?: string[];
  /** What the candidate promised to send. */
  promisedMaterials?: string[];
  /** Names of the files that go with it; empty when none does. */
  attachments?: string[];
  /** Bodies of the messages to the other members of the panel. */
  siblings?: string[];
  nextStepsKnown?: boolean;
  /** When given, spelling is judged by a dictionary of this variety only. */
  language?: Language;
}

/** A variety of English. */
export type Language = 'en-US' | 'en-GB';

export type ElementId =
  | 'greeting'
  | 'gratitude'
  | 'learned'
  | 'interest'
  | 'specific'
  | 'qualifications'
  | 'call-to-action'
  | 'signature';

export interface MessageElement {
  id: ElementId;
  present: boolean;
  /** Where, in the body, when present. */
  start?: number;
  end?: number;
}

export interface MessageReport {
  findings: Finding[];
  elements: MessageElement[];
  /** 0 to 100. */
  score: number;
  /** False on any error. */
  ready: boolean;
  /** Findings that somebody let stand: no part of `findings`, score and `ready`. */
  suppressed?: { finding: Finding; fingerprint: string; author: string; reason: string }[];
  /** Ids of checks that lacked their facts. */
  notJudged: string[];
}
