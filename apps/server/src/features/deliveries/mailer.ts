import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Carrier, MailLetter, Sending } from './carrier.js';

export interface Mailer extends Carrier<MailLetter> {
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
  transport.use('stream', askFirst);
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    async send({ fromName, ...letter }, messageId, handOver = async () => true) {
      const handing: Handing = { handOver, state: 'held' };
      try {
        await transport.sendMail({
          ...letter,
          from: fromName ? { name: fromName, address } : from,
          messageId,
          ...{ handing },
        });
        return { outcome: 'accepted' };
      } catch (error) {
        return judge(error as SmtpError, handing.state);
      }
    },
    close: () => transport.close(),
  };
}

type Stream = Parameters<Parameters<Transporter['use']>[1]>[0];

interface Handing {
  handOver: () => Promise<boolean>;
  state: 'held' | 'kept' | 'handed';
}

/** The body flows once the server has said yes to DATA, and it has been asked whether it may. */
const askFirst = (mail: Stream, done: () => void): void => {
  const { handing } = mail.data as { handing: Handing };
  const create = mail.message.createReadStream.bind(mail.message);
  mail.message.createReadStream = (options) =>
    Readable.from(
      bodyOf(handing, () => create(options)),
      { objectMode: false },
    );
  done();
};

async function* bodyOf(handing: Handing, create: () => Readable): AsyncGenerator<Buffer> {
  const may = await handing.handOver();
  handing.state = may ? 'handed' : 'kept';
  if (!may) throw new Error('It was kept.');
  // In one piece: the mail server would get it line by line.
  yield buffer(create());
}

type SmtpError = Error & { responseCode?: number; code?: string };

/** An answer is an answer; silence before it was handed over is a refusal, silence after it may be either. */
function judge(error: SmtpError, state: Handing['state']): Sending {
  if (state === 'kept') return { outcome: 'kept' };
  const reason = error.message.slice(0, 300);
  if (error.responseCode)
    return { outcome: 'refused', permanent: error.responseCode >= 500, reason };
  if (state === 'handed') return { outcome: 'unknown', reason };
  return { outcome: 'refused', permanent: error.code === 'EENVELOPE', reason };
}
