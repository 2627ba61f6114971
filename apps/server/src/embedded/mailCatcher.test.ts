import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MailCatcher, startMailCatcher } from './mailCatcher.js';

let dataDir: string;
let catcher: MailCatcher;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'afterword-mail-'));
  catcher = await startMailCatcher({ dataDir });
});
afterEach(async () => {
  await catcher.stop();
  rmSync(dataDir, { recursive: true });
});

const note: SendMailOptions = {
  from: 'Ada Byron <ada@example.com>',
  replyTo: 'ada.private@example.com',
  to: 'Grace Hopper <grace@example.org>',
  bcc: 'coach@example.net',
  subject: 'Danke für das Gespräch',
  messageId: '<note-1@afterword>',
  text: 'It was good to talk.\n.\nA line of its own with a dot above.',
};
const send = (mail: SendMailOptions) => createTransport(catcher.url).sendMail({ ...note, ...mail });
const everything = { offset: 0, limit: 100 };

test('keeps a mail whole, with who really got it', async () => {
  await send({});
  const { mails, total } = await catcher.list(everything);
  expect(total).toBe(1);
  expect(mails[0]?.email).toMatchObject({
    from: { name: 'Ada Byron', address: 'ada@example.com' },
    replyTo: [{ address: 'ada.private@example.com' }],
    subject: note.subject,
    messageId: note.messageId,
    text: `${note.text}\n`,
  });
  const delivered = mails[0]?.email.headers.filter(({ key }) => key === 'delivered-to');
  expect(delivered?.map(({ value }) => value)).toEqual(['grace@example.org', 'coach@example.net']);
});

test('lists the newest first, in pages', async () => {
  for (const subject of ['one', 'two', 'three']) await send({ subject });
  const page = await catcher.list({ offset: 1, limit: 1 });
  expect(page.mails.map(({ email }) => email.subject)).toEqual(['two']);
  expect(page.total).toBe(3);
});

test('still has the mails after a restart', async () => {
  await send({});
  await catcher.stop();
  catcher = await startMailCatcher({ dataDir });
  expect((await catcher.list(everything)).mails[0]?.email.subject).toBe(note.subject);
});

test('lets the oldest go beyond a thousand', async () => {
  const folder = join(dataDir, 'mail');
  for (let number = 0; number < 1_000; number++) {
    const id = `1700000000000-${String(number).padStart(6, '0')}`;
    writeFileSync(join(folder, `${id}.eml`), 'Subject: old\r\n\r\n');
  }
  await send({});
  const names = readdirSync(folder).sort();
  expect(names).toHaveLength(1_000);
  expect(names[0]).toBe('1700000000000-000001.eml');
});

test('refuses a mail that is too large, keeping nothing of it', async () => {
  await expect(send({ text: 'x'.repeat(26 * 1024 * 1024) })).rejects.toThrow();
  expect(await catcher.list(everything)).toEqual({ mails: [], total: 0 });
});

test('reads no file but a mail', async () => {
  writeFileSync(join(dataDir, 'secret.eml'), 'secret');
  expect(await catcher.read('../secret')).toBeUndefined();
  expect(await catcher.read('1700000000000-000001')).toBeUndefined();
});

test('forgets by id and address, and by what a mail says only among ids', async () => {
  await send({ subject: 'known', messageId: '<known@afterword>', to: 'a@example.com' });
  await send({ subject: 'to them', messageId: '<to@afterword>', to: 'Them@example.com' });
  await send({ subject: 'Ada, among', messageId: '<among@afterword>', to: 'a@example.com' });
  await send({ subject: 'Ada, not among', messageId: '<else@afterword>', to: 'a@example.com' });
  await catcher.forget({
    messageIds: ['<known@afterword>'],
    addresses: ['them@example.com'],
    naming: { messageIds: ['<among@afterword>'], words: ['Ada'] },
  });
  const { mails } = await catcher.list(everything);
  expect(mails.map(({ email }) => email.subject)).toEqual(['Ada, not among']);
});
