import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server';
import { Temporal } from 'temporal-polyfill';
import type { Traces } from '../features/personalData/erasure/caughtMail.js';
import { wholly } from '../features/personalData/erasure/wholly.js';

/** The newest so many mails are kept. */
const kept = 1_000;
const largestInBytes = 25 * 1024 * 1024;

export interface CaughtMail {
  /** Sorts by arrival: milliseconds of the epoch and a running number. */
  id: string;
  receivedAt: Temporal.Instant;
  email: Email;
  /** The message as it came over the wire, below one Return-Path and a Delivered-To for each recipient. */
  source: Buffer;
}

export interface MailCatcher {
  /** Where to send mail to, such as `smtp://127.0.0.1:40123`. */
  url: string;
  /** Newest first. */
  list(page: { offset: number; limit: number }): Promise<{ mails: CaughtMail[]; total: number }>;
  /** Undefined when there is no such mail, or no longer. */
  read(id: string): Promise<CaughtMail | undefined>;
  /** Erases the mails to and about somebody. */
  forget(traces: Traces): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A real SMTP server for people without one: takes every mail and delivers none, keeping each as an `.eml` file in
 * `dataDir/mail`.
 */
export async function startMailCatcher({ dataDir }: { dataDir: string }): Promise<MailCatcher> {
  const folder = join(dataDir, 'mail');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let count = 0;

  const ids = async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
    return names.map((name) => name.slice(0, -'.eml'.length)).sort((a, b) => (a < b ? 1 : -1));
  };
  const fileOf = (id: string) => join(folder, `${id}.eml`);

  async function keep(envelope: SMTPServerEnvelope, message: Buffer): Promise<void> {
    const number = String(count++ % 1_000_000).padStart(6, '0');
    const file = fileOf(`${Temporal.Now.instant().epochMilliseconds}-${number}`);
    // Readers see a whole mail or none.
    await writeFile(`${file}.unfinished`, Buffer.concat([traceOf(envelope), message]));
    await rename(`${file}.unfinished`, file);
    for (const old of (await ids()).slice(kept)) await rm(fileOf(old), { force: true });
  }

  async function read(id: string): Promise<CaughtMail | undefined> {
    const [, epoch] = /^(\d{13})-\d{6}$/.exec(id) ?? [];
    if (!epoch) return undefined;
    const source = await readFile(fileOf(id)).catch(() => undefined);
    if (!source) return undefined;
    const receivedAt = Temporal.Instant.fromEpochMilliseconds(Number(epoch));
    return { id, receivedAt, email: await PostalMime.parse(source), source };
  }

  const server = new SMTPServer({
    size: largestInBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onData(stream, { envelope }, done) {
      buffer(stream)
        .then((message) => {
          if (stream.sizeExceeded) throw new RangeError('The message is larger than 25 MB');
          return keep(envelope, message);
        })
        .then(() => done(), done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    read,
    async list({ offset, limit }) {
      const all = await ids();
      const mails = await Promise.all(all.slice(offset, offset + limit).map(read));
      return { mails: mails.filter((mail) => mail !== undefined), total: all.length };
    },
    async forget(traces) {
      for (const id of await ids()) {
        const mail = await read(id);
        if (mail && concerns(mail, traces)) await rm(fileOf(id), { force: true });
      }
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What a delivering server notes on top of a message: it alone tells who really got it. */
function traceOf({ mailFrom, rcptTo }: SMTPServerEnvelope): Buffer {
  const lines = [
    `Return-Path: <${mailFrom ? mailFrom.address : ''}>`,
    ...rcptTo.map(({ address }) => `Delivered-To: ${address}`),
  ];
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
}

/** Whether a mail goes to or tells about somebody: by its id, or by what it says. */
function concerns(mail: CaughtMail, { messageIds, addresses = [], naming }: Traces): boolean {
  const id = mail.email.messageId ?? '';
  if (messageIds.includes(id) || says(mail, addresses)) return true;
  return naming?.messageIds.includes(id) === true && says(mail, naming.words);
}

function says({ email, source }: CaughtMail, words: string[]): boolean {
  const { from, to, replyTo, subject, text } = email;
  const said = [from, to, replyTo].map((people) => JSON.stringify(people ?? '')).join('\n');
  const all = [traceIn(source), said, subject ?? '', text ?? ''].join('\n');
  return words.some((word) => wholly(word).test(all));
}

/** The lines of `traceOf`, which stand first. */
const traceIn = (source: Buffer) => source.toString('latin1').split(/\r\n(?!Delivered-To:)/)[0];
