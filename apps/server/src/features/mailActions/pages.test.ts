import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anna } from '../../../test/people.js';
import { ask, post, type Reminded, reminded, titleOf } from '../../../test/reminded.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';

let app: TestApp;
let log = '';
let its: Reminded;
beforeAll(async () => {
  app = await startApp(
    {},
    {
      write: (line) => {
        log += line;
      },
    },
  );
  its = await reminded(app);
});
afterAll(() => app.stop());
beforeEach(() => its.held());

test('says who acts for whom, about what, and when it is due in both zones', async () => {
  const { body } = await ask(its.link('sent', await userIdOf(its.coach.client)));
  expect(body).toContain('Thank-you to Anna Weber');
  expect(body).toContain('Northwind Studio, Product Designer');
  expect(body).toContain('<dt>For</dt><dd>Jamie Carter</dd>');
  expect(body).toContain('<dt>You are</dt><dd>Maya Lindqvist</dd>');
  expect(body).toMatch(/<dt>Due<\/dt><dd>.*\(your time\) · .* in Berlin/);
  expect((await ask(its.link('sent'))).body).not.toContain('<dt>For</dt>');
});

test('shows names as they are, whatever is in them', async () => {
  const tricky = { ...anna, familyName: '<b onclick="x">"&' };
  await its.held(its.jamie, [tricky]);
  const { body } = await ask(its.link('stop'));
  expect(body).not.toContain('<b ');
  expect(body).toContain('&#60;b onclick=&#34;x&#34;&#62;&#34;&#38;');
});

test('what fails on our side is said in plain words, and the log says nothing of anybody, and no key', async () => {
  const url = its.link('hour');
  await asOwner(app.databaseUrl, 'alter table snooze rename to lost');
  const failed = await post(url);
  await asOwner(app.databaseUrl, 'alter table lost rename to snooze');
  expect(failed.code).toBe(500);
  expect(titleOf(failed)).toBe('Something failed on our side');
  expect(failed.body).not.toMatch(/relation|select|snooze/);
  expect(log).toContain('relation \\"snooze\\" does not exist');
  for (const secret of ['Anna', 'Weber', 'Northwind', 'Jamie', 'Carter', url.split('/').at(-1)])
    expect(log).not.toContain(secret);
});
