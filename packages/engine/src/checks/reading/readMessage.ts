import type { MessageInput } from '../finding.js';
import { type Greeting, greetingIn } from './greeting.js';
import { sentencesIn } from './sentences.js';
import { type Signature, signatureIn } from './signature.js';
import type { Span } from './span.js';

/** A message read once for all checks. */
export interface ReadMessage {
  input: MessageInput;
  body: string;
  greeting?: Greeting | undefined;
  signature?: Signature | undefined;
  /** What stands between greeting and signature. */
  sentences: Span[];
  /** Offset at which something missing is best added: the end of the text proper. */
  endOfText: number;
}

export function readMessage(input: MessageInput): ReadMessage {
  const { body } = input;
  const greeting = greetingIn(body);
  const found = signatureIn(body);
  // A one-word message may look like both; it is a greeting then.
  const signature = found && found.start >= (greeting?.end ?? 0) ? found : undefined;
  const sentences = sentencesIn(body, greeting?.end ?? 0, signature?.start ?? body.length);
  const endOfText = sentences.at(-1)?.end ?? greeting?.end ?? 0;
  return { input, body, greeting, signature, sentences, endOfText };
}
