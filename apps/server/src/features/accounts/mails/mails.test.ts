import { afterEach, describe, expect, inject, test } from 'vitest';
import { somebody } from '../../../../test/people.js';
import { asOwner } from '../../../../test/rows.js';
import { startSmtp } from '../../../../test/smtp.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { until } from '../../../../test/until.js';

const redisUrl = inject('redisUrl');
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(options: { redisUrl?: string } = {}) {
  const smtp = await startSmtp();
  ends.push(() => smtp.stop());
  const app = await startApp({ ...options, smtpUrl: smtp.url });
  ends.push(() => app.stop());
  const { client } = await somebody(app);
  // The server is moody about mail to this house only.
  const email = 'maya@northwind.example';
  await asOwner(app.databaseUrl, 'update auth."user" set email = $1', [email]);
  const received = () => smtp.received.filter(({ to }) => to?.[0]?.address === email);
  return { app, smtp, client, email, received };
}

const ask = (app: TestApp, email: string) =>
  app
    .client()
    .get('mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }', {
      email,
    });

describe.each([
  { where: 'on PostgreSQL', options: {} },
  ...(redisUrl ? [{ where: 'on Redis', options: { redisUrl } }] : []),
])('a mail about an account, $where', ({ options }) => {
  test('is tried again while the mail server is busy, and leaves once', async () => {
    const { app, smtp, email, received } = await start(options);
    smtp.mood = 'busy';
    await ask(app, email);
    await until('two tries', async () => smtp.tries >= 2);
    expect(received()).toEqual([]);
    smtp.mood = 'takes';
    const [mail] = await until('the mail', async () => received().length > 0 && received());
    expect(mail?.subject).toBe('Choose a new password');
    expect(received()).toHaveLength(1);
  });
});

test('it has text beside HTML with the same link, a sender, and says that a machine wrote it', async () => {
  const { app, email, received } = await start();
  await ask(app, email);
  const [mail] = await until('the mail', async () => received().length > 0 && received());
  const url = new RegExp(`${app.config.baseUrl}/reset-password\\?key=[\\w-]{43}`);
  const [link = ''] = url.exec(mail?.text ?? '') ?? [];
  expect(link).not.toBe('');
  expect(mail?.html).toContain(`href="${link}"`);
  expect(mail?.from).toEqual({ name: 'Afterword', address: 'no-reply@localhost' });
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  expect(mail?.to).toEqual([{ name: 'Maya Lindqvist', address: email }]);
});

/** Everything the queue holds, row by row. */
async function queueRows({ databaseUrl }: TestApp): Promise<string[]> {
  const tables = await asOwner(
    databaseUrl,
    `select table_name as name from information_schema.tables
     where table_schema = 'bullmq' and table_type = 'BASE TABLE'`,
  );
  const all = tables.map(({ name }) => `select to_jsonb(t)::text as row from bullmq."${name}" t`);
  const rows = await asOwner(databaseUrl, all.join(' union all '));
  return rows.map(({ row }) => row as string);
}
const letters = (rows: string[]) => rows.filter((row) => row.includes('sealed'));

test('what waits in the queue says neither whose it is nor any secret', async () => {
  const { app, smtp, email } = await start();
  smtp.mood = 'busy';
  await ask(app, email);
  await until('a try', async () => smtp.tries > 0);
  const rows = await queueRows(app);
  expect(letters(rows)).toHaveLength(1);
  expect(rows.filter((row) => /maya|northwind|reset-password/i.test(row))).toEqual([]);
});

test('what the mail server refuses for good is not tried again', async () => {
  const { app, smtp, email } = await start();
  smtp.mood = 'refuses';
  await ask(app, email);
  await until('a try', async () => smtp.tries > 0);
  await until('its end', async () => letters(await queueRows(app)).length === 0);
  expect(smtp.tries).toBe(1);
});
