import type { MessageKind } from '../facts.js';
import type { Evidence } from '../timing/followUp.js';
import type { CheckOptions } from './checkOptions.js';
import type { ElementId, Finding, MessageInput, Severity, TextFix } from './finding.js';
import type { ReadMessage } from './reading/readMessage.js';
import type { Span } from './reading/span.js';

/** One finding before it is given its rule's name, evidence and fingerprint. */
export interface Found {
  field: Finding['field'];
  start: number;
  end: number;
  /** One plain sentence. */
  message: string;
  fixes?: TextFix[];
  /** Where one finding of a check weighs more or less than the rest. */
  severity?: Severity;
}

/** A check of messages. Adding one is adding a file and its name to `allChecks`. */
export interface Check {
  /** Stable, e.g. `greeting-by-name`. */
  id: string;
  title: string;
  evidence: Evidence[];
  /** How much a finding weighs in this kind of message; undefined where the check has nothing to say. */
  severity(kind: MessageKind): Severity | undefined;
  /** Messages without and with a finding of this check; they run as tests and are shown in the docs. */
  examples: { good: MessageInput[]; bad: MessageInput[] };
  /** Whether the facts this check compares with are there; a check without this needs none. */
  canJudge?(input: MessageInput, options: CheckOptions): boolean;
  /** For a check of an element: which, and where the message has it. */
  element?: { id: ElementId; locate(message: ReadMessage): Span | undefined };
  /** Whether its fixes may be made without a look at each. */
  fixesAreSafe?: boolean;
  find(message: ReadMessage): Iterable<Found>;
}
