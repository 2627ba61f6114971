import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  anna,
  coachWithTeam,
  interviewHeld,
  joinedCandidate,
  password,
  record,
} from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import type { CaughtMail } from '../../embedded/mailCatcher.js';
import { expireAndReRing } from '../deliveries/reconcile.js';
import { acts } from './acts/acts.js';
import { mailLink } from './mailLink.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let jamieId: string;
let followUpId: string;
let applicationId: string;
let log = '';

beforeAll(async () => {
  app = await startApp(
    {},
    {
      write: (line) => {
        log += line;
      },
    },
  );
  coach = await coachWithTeam(app, 'UTC');
  jamie = await joinedCandidate(app, coach, { zone: 'Asia/Tokyo' });
  jamieId = await userIdOf(jamie.client);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await asOwner(app.databaseUrl, 'delete from auth.attempt');
  await heldInterview();
});

async function heldInterview({ client, candidateId } = jamie, panel = [anna]): Promise<void> {
  const held = { ...interviewHeld(30, app.app.clock()), panel };
  const { followUps, application } = await record(client, candidateId, held);
  followUpId = followUps[0].id;
  applicationId = application.id;
}

const link = (act: string, userId = jamieId, about = followUpId, at = app.app.clock()) =>
  mailLink(app.app, { act, about, userId }, at);

interface Got {
  code: number;
  body: string;
  headers: Headers;
}
async function ask(url: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { code: response.status, body: await response.text(), headers: response.headers };
}
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (url: string, body = '') => ask(url, { method: 'POST', headers: form, body });
const titleOf = ({ body }: Got) => /<h1>(.*)<\/h1>/.exec(body)?.[1];
const undoOf = ({ body }: Got) => /action="([^"]+)"/.exec(body)?.[1] ?? '';

/** Rings what waits for the reader now, and answers its mail. */
async function ringFor(email: string, nudge: string): Promise<CaughtMail> {
  const before = (await app.mailsTo(email)).map(({ id }) => id);
  const fits = ({ id, email: { text } }: CaughtMail) =>
    !before.includes(id) && (text?.includes(followUpId) ?? false);
  await asOwner(
    app.databaseUrl,
    `update delivery set due_at = now(), try_at = now(), until = now() + interval '1 day'
     where subject_id = $1 and nudge like $2 and state = 'pending'`,
    [followUpId, nudge],
  );
  await expireAndReRing(app.app);
  return app.mailTo(email, fits);
}

/** By their labels, the links of a mail's text. */
const linksOf = ({ email }: CaughtMail): Record<string, string> =>
  Object.fromEntries(
    [...(email.text ?? '').matchAll(/^(.+):\n(https?:\S+)$/gm)].map(([, label, url]) => [
      label,
      url,
    ]),
  );
const header = ({ email }: CaughtMail, key: string) =>
  email.headers.find((one) => one.key === key)?.value;

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
const factsOf = (kind: string) =>
  asOwner(
    app.databaseUrl,
    'select recorded_by as by from application_event where application_id = $1 and kind = $2',
    [applicationId, kind],
  );
const snoozed = () =>
  asOwner(app.databaseUrl, 'select user_id, until, act from snooze where follow_up_id = $1', [
    followUpId,
  ]);
const told = (what: string) => ({ code: 200, body: expect.stringContaining(what) });

describe('The mail', () => {
  test('offers each act by a link of its own, in text and HTML, and says why and in which thread', async () => {
    const mail = await ringFor(jamie.email, 'overdue');
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
    const first = await ringFor(jamie.email, 'overdue');
    await post(link('hour'));
    const second = await ringFor(jamie.email, 'overdue');
    expect(second.email.messageId).not.toBe(first.email.messageId);
    expect(second.email.subject).toBe(first.email.subject);
    const thread = header(first, 'references');
    expect(thread).toMatch(/^<[^<>\s]+@[^<>\s]+>$/);
    expect(header(first, 'in-reply-to')).toBe(thread);
    expect(header(second, 'references')).toBe(thread);
    await heldInterview();
    expect(header(await ringFor(jamie.email, 'overdue'), 'references')).not.toBe(thread);
  });
});

test('whoever looks at every link, as mail scanners do, changes nothing', async () => {
  const mail = await ringFor(jamie.email, 'overdue');
  const { 'Open the draft': _, ...links } = linksOf(mail);
  const oneClick = header(mail, 'list-unsubscribe')?.slice(1, -1) ?? '';
  const before = await everything();
  for (const url of [...Object.values(links), oneClick, link('unsnooze')]) {
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

describe('A page', () => {
  test('says who acts for whom, about what, and when it is due in both zones', async () => {
    const { body } = await ask(link('sent', await userIdOf(coach.client)));
    expect(body).toContain('Thank-you to Anna Weber');
    expect(body).toContain('Northwind Studio, Product Designer');
    expect(body).toContain('<dt>For</dt><dd>Jamie Carter</dd>');
    expect(body).toContain('<dt>You are</dt><dd>Maya Lindqvist</dd>');
    expect(body).toMatch(/<dt>Due<\/dt><dd>.*\(your time\) · .* in Berlin/);
    expect((await ask(link('sent'))).body).not.toContain('<dt>For</dt>');
  });

  test('shows names as they are, whatever is in them', async () => {
    const tricky = { ...anna, familyName: '<b onclick="x">"&' };
    await heldInterview(jamie, [tricky]);
    const { body } = await ask(link('stop'));
    expect(body).not.toContain('<b ');
    expect(body).toContain('&#60;b onclick=&#34;x&#34;&#62;&#34;&#38;');
  });
});

describe('A click', () => {
  test('marks as sent, as its person, and the log says by a link', async () => {
    expect(await post(link('sent'))).toMatchObject(told('Recorded as sent'));
    expect(await factsOf('sent')).toEqual([{ by: jamieId }]);
    const { followUp } = await jamie.client.get(`{ followUp(id: "${followUpId}") { status } }`);
    expect(followUp.status).toBe('SENT');
    const [entry] = await asOwner(
      app.databaseUrl,
      `select via, via_id, operation, actor_id from audit_entry order by at desc, id desc limit 1`,
    );
    expect(entry).toEqual({
      via: 'link',
      via_id: followUpId,
      operation: 'markSent',
      actor_id: jamieId,
    });
    expect(titleOf(await ask(link('stop')))).toBe('This is sent already');
  });

  test('puts an answer down', async () => {
    expect(await post(link('answered'))).toMatchObject(told('is put down'));
    expect(await factsOf('reply')).toEqual([{ by: jamieId }]);
  });

  test('puts reminders off for an hour, and undoes it', async () => {
    const before = await everything();
    const done = await post(link('hour'));
    expect(done).toMatchObject(told('Put off until'));
    const [{ until: at, user_id }] = await snoozed();
    expect(user_id).toBe(jamieId);
    expect(Math.abs(at.getTime() - Date.now() - 3_600_000)).toBeLessThan(120_000);
    expect(await post(undoOf(done))).toMatchObject(told('reminded of it as planned'));
    expect(await snoozed()).toEqual([]);
    expect(before).not.toEqual([]);
  });

  test('puts them off until quiet hours end on the next day, on the clock of its person', async () => {
    await post(link('morning'));
    const [{ until: at }] = await snoozed();
    const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
      'Asia/Tokyo',
    );
    expect(local.toPlainTime().toString()).toBe('08:00:00');
    const today = app.app.clock().toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
    expect(local.toPlainDate().toString()).toBe(today.add({ days: 1 }).toString());
  });

  test('puts them off until a chosen time, on the clock of its person', async () => {
    const day = app.app.clock().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ days: 3 });
    expect(await post(link('later'), `until=${day}T10%3A30`)).toMatchObject(
      told('10:30 (your time)'),
    );
    const [{ until: at }] = await snoozed();
    expect(at.toISOString()).toBe(`${day}T01:30:00.000Z`);
  });

  test.each([
    ['no time', 'until='],
    ['no such day', 'until=2027-02-30T10%3A00'],
    ['no time at all', 'until=tomorrow'],
    ['the past', 'until=2020-02-03T10%3A00'],
    ['a year ahead', 'until=2199-02-03T10%3A00'],
  ])('of %s says so beside the field, keeps what was typed and saves nothing', async (_, body) => {
    const refused = await post(link('later'), body);
    expect(refused.code).toBe(422);
    expect(refused.body).toMatch(/id="problem" role="alert">[A-Z]/);
    expect(refused.body).toContain(`value="${decodeURIComponent(body.slice(6))}"`);
    expect(await snoozed()).toEqual([]);
  });

  test('ends reminders of this one, and undoes it', async () => {
    const done = await post(link('stop'));
    expect(done).toMatchObject(told('not reminded of this again'));
    expect(await snoozed()).toMatchObject([{ until: null, user_id: jamieId }]);
    await post(undoOf(done));
    expect(await snoozed()).toEqual([]);
  });

  test.each([
    ['sent', () => factsOf('sent')],
    ['answered', () => factsOf('reply')],
    ['hour', snoozed],
    ['morning', snoozed],
    ['stop', snoozed],
  ])('of %s made five times does it once, and says that it is done', async (act, done) => {
    const url = link(act);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(url)));
    const titles = answers.map(titleOf).sort();
    expect(titles.filter((title) => title === 'Done')).toHaveLength(1);
    for (const title of titles) expect(title).toMatch(/^Done|already$/);
    const once = await done();
    expect(once).toHaveLength(1);
    expect(titleOf(await post(url))).toMatch(/already$/);
    expect(await done()).toEqual(once);
    expect(titleOf(await ask(url))).toMatch(/already$/);
  });

  test('is not made on what is not to be done any more', async () => {
    await jamie.client.get(`mutation { skipFollowUp(followUpId: "${followUpId}") { __typename } }`);
    for (const act of ['sent', 'hour', 'stop'])
      expect(titleOf(await post(link(act)))).toBe('This was left out');
    expect([...(await factsOf('sent')), ...(await snoozed())]).toEqual([]);
  });

  test('on a message that is on its way says why it cannot be done', async () => {
    await asOwner(
      app.databaseUrl,
      `insert into message (follow_up_id, team_id, candidate_id, subject, body, state, version, written_by)
      select id, team_id, candidate_id, 'S', 'B', 'sending', 1, candidate_id from follow_up where id = $1`,
      [followUpId],
    );
    const answer = await post(link('sent'));
    expect(answer.code).toBe(409);
    expect(answer.body).toContain('on its way already');
    expect(await factsOf('sent')).toEqual([]);
  });
});

describe('A link', () => {
  test('that was changed in any part leads nowhere, as one that never was', async () => {
    const url = link('stop');
    const other = await userIdOf(coach.client);
    const parts = url.split('/');
    const nowhere = await ask(`${app.config.baseUrl}/act/a/b/c/1/e`);
    expect(nowhere.code).toBe(404);
    const later = parts.with(-2, String(Number(parts.at(-2)) + 1)).join('/');
    for (const forged of [
      ...[url.slice(0, -1), `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`, `${url}A`],
      ...[url.replace('/stop/', '/sent/'), url.replace('/stop/', '/constructor/')],
      ...[url.replace(jamieId, other), url.replace(followUpId, applicationId), later],
      url.replace(/[^/]+$/, 'x'),
    ])
      for (const method of ['GET', 'POST']) {
        const { code, body } = await ask(forged, { method });
        expect({ code, body }, forged).toEqual({ code: 404, body: nowhere.body });
      }
    expect(await snoozed()).toEqual([]);
  });

  test('is good for 30 days to the second, and says then that it is too old', async () => {
    const now = app.app.clock();
    const clock = app.app.clock;
    const url = link('stop', jamieId, followUpId, now);
    const at = (ms: number) => {
      const then = now.round({ smallestUnit: 'second', roundingMode: 'floor' });
      app.app.clock = () => then.add({ hours: 30 * 24 }).add({ milliseconds: ms });
    };
    try {
      at(0);
      for (const method of ['GET', 'POST'])
        expect(await ask(url, { method })).toMatchObject({
          code: 410,
          body: expect.stringContaining('too old'),
        });
      expect(await snoozed()).toEqual([]);
      at(-1);
      expect((await ask(url)).code).toBe(200);
    } finally {
      app.app.clock = clock;
    }
  });

  test('of somebody who has nothing to do with it shows nothing of it', async () => {
    const stranger = await coachWithTeam(app);
    for (const url of [
      link('sent', await userIdOf(stranger.client)),
      link('sent', '01933333-3333-7333-8333-333333333333'),
      link('sent', jamieId, '01933333-3333-7333-8333-333333333333'),
    ])
      for (const method of ['GET', 'POST']) {
        const { code, body } = await ask(url, { method });
        expect(code, url).toBe(410);
        expect(body).not.toMatch(/Anna|Northwind|Jamie|Maya/);
      }
    expect(await factsOf('sent')).toEqual([]);
  });

  test.each([
    [
      'has left the team',
      (teamId: string) =>
        `mutation { leaveTeam(input: { teamId: "${teamId}", withData: KEEP_FOR_TEAM }) { __typename ... on Problem { message } } }`,
    ],
    [
      'is erased',
      (teamId: string) =>
        `mutation { leaveTeam(input: { teamId: "${teamId}", withData: ERASE }) { __typename ... on Problem { message } } }`,
    ],
    [
      'has deleted the account',
      () =>
        `mutation { deleteAccount(password: "${password}", withData: ERASE) { __typename ... on Problem { message } } }`,
    ],
  ])('of somebody who %s does nothing, and says so', async (_, mutation) => {
    const leaving = await joinedCandidate(app, coach, { givenName: 'Priya', zone: 'UTC' });
    const id = await userIdOf(leaving.client);
    await heldInterview(leaving);
    const urls = [link('sent', id), link('hour', id)];
    for (const url of urls) expect((await ask(url)).code).toBe(200);
    const data = await leaving.client.get(mutation(coach.teamId));
    expect(JSON.stringify(data)).not.toContain('message');
    for (const url of urls)
      for (const method of ['GET', 'POST'])
        expect(await ask(url, { method })).toMatchObject({
          code: 410,
          body: expect.stringContaining('not here any more'),
        });
    expect([...(await factsOf('sent')), ...(await snoozed())]).toEqual([]);
  });

  test('is not followed on and on', async () => {
    const url = link('hour');
    const codes: number[] = [];
    for (let turn = 0; turn < 61; turn++) codes.push((await post(url)).code);
    expect(codes.indexOf(429)).toBe(60);
    expect((await ask(url)).code).toBe(200);
  });

  test('cannot be guessed on and on from one address', async () => {
    const guess = () => ask(`${app.config.baseUrl}/act/sent/${followUpId}/${jamieId}/1/x`);
    await guess();
    await asOwner(app.databaseUrl, 'update auth.attempt set count = 599');
    expect((await guess()).code).toBe(404);
    expect((await guess()).code).toBe(429);
  });

  test('takes no more than a form', async () => {
    const { code } = await post(link('later'), `until=${'x'.repeat(5000)}`);
    expect(code).toBe(413);
  });
});

describe('Unsubscribing', () => {
  const mails = async () =>
    (
      await asOwner(
        app.databaseUrl,
        `select differing->'channels'->'reminder'->'mail' as mail from preference where user_id = $1`,
        [jamieId],
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
    const url = link('unsubscribe', jamieId, 'reminder');
    for (const _ of [1, 2]) {
      expect(await ask(url, { method: 'POST', headers, body })).toMatchObject(told('no more'));
      expect(await mails()).toBe(false);
    }
    expect(titleOf(await ask(url))).toBe('They are off already');
  });

  test('shows a page first, which changes nothing, to whoever opens the link', async () => {
    const page = await ask(link('unsubscribe', jamieId, 'reminder'));
    expect(titleOf(page)).toBe('No more of these mails?');
    expect(page.body).toContain('reminders of what to write');
    expect(await mails()).toBe(true);
  });

  test('ends the mails of that kind', async () => {
    await post(link('unsubscribe', jamieId, 'reminder'));
    await asOwner(
      app.databaseUrl,
      `update delivery set due_at = now(), try_at = now() where subject_id = $1 and nudge = 'overdue'`,
      [followUpId],
    );
    await expireAndReRing(app.app);
    const state = () =>
      asOwner(
        app.databaseUrl,
        `select state from delivery where subject_id = $1 and nudge = 'overdue'`,
        [followUpId],
      );
    await until('it to be noted', async () => (await state())[0]?.state === 'noted');
    const mails = await app.mailsTo(jamie.email);
    expect(mails.filter(({ email }) => email.text?.includes(followUpId))).toEqual([]);
  });
});

test('what fails on our side is said in plain words, and the log says nothing of anybody, and no key', async () => {
  const url = link('hour');
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
