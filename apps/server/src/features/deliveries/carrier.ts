import type { PushTarget } from '../push/sealedTarget.js';

/** What is ready to leave. */
export type Letter = MailLetter | PushLetter;

export interface MailLetter {
  to: { name: string; address: string };
  /** Shown as the sender; the address is always ours. */
  fromName?: string;
  replyTo?: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
}

/** What a device is told while nobody looks. */
export interface PushLetter {
  deviceId: string;
  target: PushTarget;
  /** For its device alone to read, and less than 3 kB of it; see the service worker of the web client. */
  payload: string;
  /** For so long a push service keeps it for a device that is away. */
  seconds: number;
  /** What a later one takes the place of, at most 32 characters of base64url. */
  topic: string;
  urgency: 'low' | 'normal' | 'high';
}

/**
 * What became of a try: `unknown` when the server may or may not have taken it, `kept` when it was not handed over at
 * the last moment, `gone` when there is nobody left whom it could reach.
 */
export type Sending =
  | { outcome: 'accepted' }
  | { outcome: 'kept' }
  | { outcome: 'refused'; permanent: boolean; gone?: true; reason: string }
  | { outcome: 'unknown'; reason: string };

/** What takes letters of some kind to where they go. */
export interface Carrier<Kind = Letter> {
  /**
   * Hands a letter to the server it leaves by. When that is ready to take it, and before it gets the first byte,
   * `handOver` is waited for; false, or a failure, keeps the letter.
   */
  send(letter: Kind, messageId: string, handOver?: () => Promise<boolean>): Promise<Sending>;
}

export interface Carriers extends Carrier {
  close(): void;
}

/** By mail, or to a device where that is set up. */
export const carriersOf = (
  mailer: Carrier<MailLetter> & { close(): void },
  pusher?: Carrier<PushLetter>,
): Carriers => ({
  async send(letter, messageId, handOver) {
    if (!('target' in letter)) return mailer.send(letter, messageId, handOver);
    const unset: Sending = { outcome: 'refused', permanent: true, reason: 'Push is not set up.' };
    return pusher?.send(letter, messageId, handOver) ?? unset;
  },
  close: () => mailer.close(),
});
