import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
});
afterAll(() => app.stop());

async function mailFor(email: string, names = { givenName: 'Jamie', familyName: 'Carter' }) {
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { ... on Invitation { id } } }`,
    { input: { teamId: coach.teamId, email, ...names } },
  );
  const mail = await app.mailTo(email);
  const header = (name: string) =>
    mail.email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  return { id: inviteCandidate.id, mail, header };
}

test('the mail says who it is from, whom it is for, and that a machine wrote it', async () => {
  const { id, mail, header } = await mailFor('jamie@example.com');
  expect(header('from')).toEqual(['Afterword <no-reply@localhost>']);
  expect(mail.email.to).toEqual([{ name: 'Jamie Carter', address: 'jamie@example.com' }]);
  expect(mail.email.cc ?? mail.email.bcc).toBeUndefined();
  expect(mail.email.subject).toBe('Maya Lindqvist invites you to Lindqvist Coaching');
  expect(header('auto-submitted')).toEqual(['auto-generated']);
  expect(header('message-id')[0]).toMatch(/^<[0-9a-f-]{36}\.1@localhost>$/);
  expect(header('delivered-to')).toEqual(['jamie@example.com']);
  expect(header('date')).toHaveLength(1);
  for (const text of [mail.email.text, mail.email.html])
    expect(text).toMatch(new RegExp(`${app.config.baseUrl}/invitation/${id}\\?key=[\\w-]{43}`));
});

test('names beyond ASCII arrive whole', async () => {
  const { mail } = await mailFor('zoe@example.com', {
    givenName: 'Zoë "Zo"',
    familyName: 'Łukasiewicz, 李',
  });
  expect(mail.email.to?.[0]?.name).toBe('Zoë "Zo" Łukasiewicz, 李');
});

test('names cannot add a header, a recipient or markup, even past every check', async () => {
  const trick = 'X\r\nBcc: everybody@example.com\r\n\r\n<img src=https://spy.example/>';
  await asOwner(app.databaseUrl, 'update auth."user" set name = $1', [trick]);
  await asOwner(app.databaseUrl, 'update team set name = $1', ['<b>bold</b> & sons\r\nX-Evil: 1']);
  const { mail, header } = await mailFor('robin@example.com', {
    givenName: '<script>alert(1)</script>',
    familyName: 'robin@example.com>, <everybody@example.com',
  });
  expect(header('bcc')).toEqual([]);
  expect(header('x-evil')).toEqual([]);
  expect(header('delivered-to')).toEqual(['robin@example.com']);
  expect(mail.email.to?.map(({ address }) => address)).toEqual(['robin@example.com']);
  expect(mail.email.html).not.toMatch(/<img|<script|<b>/);
  expect(mail.email.html).toContain('&lt;b&gt;bold&lt;/b&gt; &amp; sons');
});
