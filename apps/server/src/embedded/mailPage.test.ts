import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MailCatcher, startMailCatcher } from './mailCatcher.js';
import { mailPage } from './mailPage.js';

let dataDir: string;
let catcher: MailCatcher;
let server: FastifyInstance;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'afterword-mail-'));
  catcher = await startMailCatcher({ dataDir });
  server = fastify();
  await server.register(mailPage(catcher));
});
afterEach(async () => {
  await server.close();
  await catcher.stop();
  rmSync(dataDir, { recursive: true });
});

async function receive(...mails: SendMailOptions[]): Promise<string> {
  const transport = createTransport(`${catcher.url}?pool=true`);
  for (const mail of mails)
    await transport.sendMail({ from: 'ada@example.com', to: 'grace@example.org', ...mail });
  transport.close();
  const newest = await catcher.list({ offset: 0, limit: 1 });
  return `/mail/${newest.mails[0]?.id}`;
}
const get = (url: string) => server.inject({ url });

test('says so when there is no mail yet', async () => {
  expect((await get('/mail')).body).toContain('No mail here yet');
});

test('lists mails fifty to a page', async () => {
  await receive(...Array.from({ length: 51 }, (_, index) => ({ subject: `Mail ${index + 1}.` })));
  const first = (await get('/mail')).body;
  expect(first).toContain('Mail 51.');
  expect(first).not.toContain('Mail 1.');
  expect(first).toContain('/mail?page=2');
  expect((await get('/mail?page=2')).body).toContain('Mail 1.');
});

test('shows headers, text with links, and source', async () => {
  const path = await receive({
    subject: 'Hello',
    replyTo: 'Ada <ada.private@example.com>',
    messageId: '<hello@afterword>',
    text: 'See https://example.com/a?b=1&c=2.',
  });
  const { body } = await get(path);
  for (const part of ['ada@example.com', 'Ada &#60;ada.private@', '&#60;hello@afterword&#62;'])
    expect(body).toContain(part);
  expect(body).toContain('href="https://example.com/a?b=1&#38;c=2"');
  expect((await get(`${path}?view=source`)).body).toContain(
    'Message-ID: &#60;hello@afterword&#62;',
  );
});

test('neutralises what a mail brings along', async () => {
  const script = '<script>alert(1)</script>';
  const path = await receive({ subject: script, html: `<p>Hi</p>${script}`, text: script });
  const page = await get(`${path}?view=text`);
  expect(page.body).not.toContain(script);
  expect(page.headers['content-security-policy']).toMatch(/script-src 'self';/);
  expect(page.body).not.toMatch(/<script>|<style|style=|onclick/);
  const mail = await get(`${path}/html`);
  expect(mail.headers['content-security-policy']).toMatch(
    /^sandbox allow-popups .*default-src 'none'/,
  );
});

test('puts the pictures of a mail into its HTML', async () => {
  const path = await receive({
    html: '<html><head></head><body><img src="cid:bar" alt="Due tomorrow"></body></html>',
    attachments: [{ cid: 'bar', filename: 'bar.png', content: Buffer.from('picture') }],
  });
  const { body } = await get(`${path}/html`);
  expect(body).toContain('<head><base target="_blank">');
  expect(body).toContain(
    `src="data:image/png;base64,${Buffer.from('picture').toString('base64')}"`,
  );
});

test('answers not found for a mail that is not there', async () => {
  for (const path of ['/mail/1700000000000-000001', '/mail/..%2Fsecret', '/mail/1/html'])
    expect((await get(path)).statusCode).toBe(404);
});
