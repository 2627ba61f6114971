import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, form, post, type Reminded, reminded, titleOf } from '../../../test/reminded.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';

let app: TestApp;
let its: Reminded;
beforeAll(async () => {
  app = await startApp();
  its = await reminded(app);
});
afterAll(() => app.stop());
beforeEach(() => its.held());

const told = (what: string) => ({ code: 200, body: expect.stringContaining(what) });

const mails = async () =>
  (
    await asOwner(
      app.databaseUrl,
      `select differing->'channels'->'reminder'->'mail' as mail from preference where user_id = $1`,
      [its.jamieId],
    )
  )[0]?.mail ?? true;
beforeEach(() => asOwner(app.databaseUrl, 'delete from preference'));

test.each([
  ['a form', form, 'List-Unsubscribe=One-Click'],
  [
    'several parts',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  ],
])('takes one click of the mail program, as %s, and again', async (_, headers, body) => {
  const url = its.link('unsubscribe', its.jamieId, 'reminder');
  for (const _ of [1, 2]) {
    expect(await ask(url, { method: 'POST', headers, body })).toMatchObject(told('no more'));
    expect(await mails()).toBe(false);
  }
  expect(titleOf(await ask(url))).toBe('They are off already');
});

test('shows a page first, which changes nothing, to whoever opens the link', async () => {
  const page = await ask(its.link('unsubscribe', its.jamieId, 'reminder'));
  expect(titleOf(page)).toBe('No more of these mails?');
  expect(page.body).toContain('reminders of what to write');
  expect(await mails()).toBe(true);
});

test('ends the mails of that kind', async () => {
  await post(its.link('unsubscribe', its.jamieId, 'reminder'));
  await its.ringNow();
  const state = () =>
    asOwner(
      app.databaseUrl,
      `select state from delivery where subject_id = $1 and nudge = 'opened'`,
      [its.followUpId],
    );
  await until('it to be noted', async () => (await state())[0]?.state === 'noted');
  const mails = await app.mailsTo(its.jamie.email);
  expect(mails.filter(({ email }) => email.text?.includes(its.followUpId))).toEqual([]);
});
