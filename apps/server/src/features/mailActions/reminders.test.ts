import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, header, linksOf, post, type Reminded, reminded } from '../../../test/reminded.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { acts } from './acts/acts.js';

let app: TestApp;
let its: Reminded;
beforeAll(async () => {
  app = await startApp();
  its = await reminded(app);
});
afterAll(() => app.stop());
beforeEach(() => its.held());

/** All that an act could change, the count of attempts aside. */
const everything = () =>
  asOwner(
    app.databaseUrl,
    `select (select jsonb_agg(e order by e.id) from application_event e) as events,
       (select jsonb_agg(s order by s.follow_up_id, s.user_id) from snooze s) as snoozes,
       (select jsonb_agg(f order by f.id) from follow_up f) as plan,
       (select jsonb_agg(jsonb_build_array(d.id, d.version, d.due_at) order by d.id) from delivery d) as rings,
       (select jsonb_agg(p order by p.user_id) from preference p) as preferences,
       (select count(*) from audit_entry) as log`,
  );

describe('The mail', () => {
  test('offers each act by a link of its own, in text and HTML, and says why and in which thread', async () => {
    const mail = await its.ring();
    const links = linksOf(mail);
    const labels = Object.values(acts).flatMap(({ label }) => label ?? []);
    expect(Object.keys(links)).toEqual(['Open the draft', ...labels]);
    for (const url of Object.values(links)) expect(mail.email.html).toContain(`href="${url}"`);
    expect(new Set(Object.values(links)).size).toBe(labels.length + 1);
    expect(mail.email.text).toContain('24 h after the interview ended');
    expect(mail.email.html).toMatch(
      /role="img" aria-label="Opens .*; best .*; due .*; latest .*\."/,
    );
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'precedence')).toBeUndefined();
    expect(header(mail, 'list-unsubscribe')).toMatch(
      /^<http\S+\/act\/unsubscribe\/reminder\/\S+>$/,
    );
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  test('is in one thread with the next of the same follow-up, and in no other', async () => {
    const first = await its.ring();
    await post(its.link('hour'));
    const second = await its.ring();
    expect(second.email.messageId).not.toBe(first.email.messageId);
    expect(second.email.subject).toBe(first.email.subject);
    const thread = header(first, 'references');
    expect(thread).toMatch(/^<[^<>\s]+@[^<>\s]+>$/);
    expect(header(first, 'in-reply-to')).toBe(thread);
    expect(header(second, 'references')).toBe(thread);
    await its.held();
    expect(header(await its.ring(), 'references')).not.toBe(thread);
  });
});

test('whoever looks at every link, as mail scanners do, changes nothing', async () => {
  const mail = await its.ring();
  const { 'Open the draft': _, ...links } = linksOf(mail);
  const oneClick = header(mail, 'list-unsubscribe')?.slice(1, -1) ?? '';
  const before = await everything();
  for (const url of [...Object.values(links), oneClick, its.link('unsnooze')]) {
    const { code, body, headers } = await ask(url);
    expect(code, url).toBe(200);
    expect(body).not.toMatch(/<script|javascript:|onclick/i);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('set-cookie')).toBeNull();
    expect((await ask(url, { method: 'HEAD' })).code, url).toBe(200);
  }
  expect(await everything()).toEqual(before);
});
