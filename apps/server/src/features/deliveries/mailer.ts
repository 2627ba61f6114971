import nodemailer from 'nodemailer';
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

const beforeData = new Set(['ECONNECTION', 'EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'ECONNREFUSED']);

/** Mails through `smtpUrl`, every step under a time limit. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    async send({ fromName, ...letter }, messageId) {
      try {
        await transport.sendMail({
          ...letter,
          from: fromName ? { name: fromName, address } : from,
          messageId,
        });
        return { outcome: 'accepted' };
      } catch (error) {
        return judge(error as Error & { responseCode?: number; code?: string; command?: string });
      }
    },
    close: () => transport.close(),
  };
}

function judge(error: Error & { responseCode?: number; code?: string; command?: string }): Sending {
  const reason = error.message.slice(0, 300);
  if (error.responseCode)
    return { outcome: 'refused', permanent: error.responseCode >= 500, reason };
  if (beforeData.has(error.code ?? '') || error.command === 'CONN')
    return { outcome: 'refused', permanent: error.code === 'EENVELOPE', reason };
  return { outcome: 'unknown', reason };
}
