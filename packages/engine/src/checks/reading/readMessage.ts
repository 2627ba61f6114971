import type { CheckOptions } from '../checkOptions.js';
import type { MessageInput } from '../finding.js';
import { longest } from '../longest.js';
import { type Greeting, greetingIn } from './greeting.js';
import { sentencesIn } from './sentences.js';
import { type Signature, signatureIn } from './signature.js';
import { slotsIn } from './slots.js';
import { type Span, wholeCharacters } from './span.js';

/** A message read once for all checks. */
export interface ReadMessage {
  input: MessageInput;
  options: CheckOptions;
  /** The team's words, in lower case. */
  vocabulary: Set<string>;
  /** Subject and body as far as they are read. */
  subject: string;
  body: string;
  greeting?: Greeting | undefined;
  signature?: Signature | undefined;
  /** What was left to be filled in, in the body. */
  slots: Span[];
  /** What stands between greeting and signature. */
  sentences: Span[];
  /** Offset at which something missing is best added: the end of the text proper. */
  endOfText: number;
}

export function readMessage(input: MessageInput, options: CheckOptions = {}): ReadMessage {
  const subject = beginning(input.subject ?? '', longest.subject);
  const body = beginning(input.body, longest.body);
  const greeting = greetingIn(body);
  const found = signatureIn(body);
  // A one-word message may look like both; it is a greeting then.
  const signature = found && found.start >= (greeting?.end ?? 0) ? found : undefined;
  const from = greeting && !greeting.isWithinSentence ? greeting.end : 0;
  const sentences = sentencesIn(body, from, signature?.start ?? body.length);
  const endOfText = sentences.at(-1)?.end ?? greeting?.end ?? 0;
  return {
    input,
    options,
    vocabulary: new Set(),
    subject,
    body,
    greeting,
    signature,
    slots: slotsIn(body),
    sentences,
    endOfText,
  };
}

function beginning(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, wholeCharacters(text, length));
}
