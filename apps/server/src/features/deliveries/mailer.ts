import nodemailer, { type Transporter } from 'nodemailer';
import type { Letter } from './letter.js';

/** What became of a try: `unknown` when the server may or may not have taken it. */
export type Sending =
  | { outcome: 'accepted' }
  | { outcome: 'refused'; permanent: boolean; reason: string }
  | { outcome: 'unknown'; reason: string };

export interface Mailer {
  send(letter: Letter, messageId: string): Promise<Sending>;
  close(): void;
}

/** Mails through `smtpUrl`, every step under a time limit. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    // Whether to try again is the ledger's to say; the pool would send up to five times by itself.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  transport.use('stream', watchBody);
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    async send({ fromName, ...letter }, messageId) {
      const watch = { bodyBegan: false };
      try {
        await transport.sendMail({
          ...letter,
          from: fromName ? { name: fromName, address } : from,
          messageId,
          ...{ watch },
        });
        return { outcome: 'accepted' };
      } catch (error) {
        return judge(error as SmtpError, watch.bodyBegan);
      }
    },
    close: () => transport.close(),
  };
}

type Stream = Parameters<Parameters<Transporter['use']>[1]>[0];

/** Notes when the body begins to flow, which it does once the server has said yes to DATA. */
const watchBody = (mail: Stream, done: () => void): void => {
  const { watch } = mail.data as { watch?: { bodyBegan: boolean } };
  const create = mail.message.createReadStream.bind(mail.message);
  mail.message.createReadStream = (options) =>
    create(options).once('resume', () => {
      if (watch) watch.bodyBegan = true;
    });
  done();
};

type SmtpError = Error & { responseCode?: number; code?: string };

/** An answer is an answer; silence before the body began is a refusal, silence after it may be either. */
function judge(error: SmtpError, bodyBegan: boolean): Sending {
  const reason = error.message.slice(0, 300);
  if (error.responseCode)
    return { outcome: 'refused', permanent: error.responseCode >= 500, reason };
  if (bodyBegan) return { outcome: 'unknown', reason };
  return { outcome: 'refused', permanent: error.code === 'EENVELOPE', reason };
}
