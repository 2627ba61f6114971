import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { audit } from './audit.js';
import { go } from './go.js';
import { invitationFile } from './invitationFile.js';
import { openMail } from './mail.js';
import { followSignUp } from './openAccount.js';
import { stage, widths } from './stage.js';

const baseUrl = inject('baseUrl');
const password = 'correct horse battery';
const minutes = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });

describe.each(widths)('At $width px the main job works up to the sent mail', (viewport) => {
  const coachEmail = `ines.${viewport.width}@coach.example`;
  const candidateEmail = `priya.${viewport.width}@candidate.example`;
  const keikoEmail = `keiko.${viewport.width}@kitano.example`;
  const open = stage(viewport);
  let coach: Page;
  let candidate: Page;
  let interviewUrl: string;

  const someone = () =>
    open({
      ...{ timezoneId: 'Europe/Berlin', baseURL: baseUrl },
      permissions: ['clipboard-read', 'clipboard-write'],
    });

  beforeAll(async () => {
    coach = await someone();
    candidate = await someone();
  });

  test('a coach signs up and creates a team', async () => {
    await coach.goto('/');
    await coach.getByRole('heading', { name: 'Sign in' }).waitFor();
    await audit(coach);
    await coach.getByRole('link', { name: 'Sign up' }).click();
    await coach.getByLabel('E-mail').fill('ines');
    await coach.getByRole('button', { name: 'Sign up' }).click();
    await coach.getByText('Enter an e-mail address').waitFor();
    await audit(coach);
    await coach.getByLabel('E-mail').fill(coachEmail);
    await coach.getByRole('button', { name: 'Sign up' }).click();
    await coach.getByText(`A mail is on its way to ${coachEmail}`).waitFor();
    await audit(coach);
    await followSignUp(coach, coachEmail);
    await coach.getByRole('button', { name: 'Open the account' }).click();
    await coach.getByText('Enter your name').waitFor();
    await audit(coach);
    await coach.getByLabel('Your name').fill('Ines Albrecht');
    await coach.getByRole('textbox', { name: 'Password' }).fill(password);
    await coach.getByRole('button', { name: 'Open the account' }).click();
    await coach.getByLabel('Name of the team').fill('Northlight Careers');
    expect(await coach.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe(
      'Europe/Berlin',
    );
    await audit(coach);
    await coach.getByRole('button', { name: 'Create team' }).click();
    await coach.getByText('Nobody is in this team yet').waitFor();
    await audit(coach);
  });

  test('she invites a candidate, who accepts by the mailed link', async () => {
    await coach.getByRole('button', { name: 'Invite candidate' }).click();
    await coach.getByLabel('Given name').fill('Priya');
    await coach.getByLabel('Family name').fill('Nair');
    await coach.getByLabel('E-mail').fill(candidateEmail);
    await audit(coach);
    await coach.getByRole('button', { name: 'Send invitation' }).click();
    await coach
      .getByRole('list', { name: 'Pending invitations' })
      .getByText('Priya Nair')
      .waitFor();

    const mail = await openMail(await someone(), candidateEmail, 'invites you');
    const link = await mail.getByRole('link', { name: '/invitation/' }).getAttribute('href');
    await candidate.goto(link ?? '');
    await candidate.getByRole('heading', { name: 'Join Northlight Careers' }).waitFor();
    await candidate.getByText(`Ines Albrecht invites ${candidateEmail}`).waitFor();
    await audit(candidate);
    await candidate.getByRole('textbox', { name: 'Choose a password' }).fill(password);
    await candidate.getByRole('button', { name: 'Accept the invitation' }).click();
    await candidate.getByRole('heading', { name: 'Today' }).waitFor();
    await audit(candidate);
    await coach.getByRole('list', { name: 'Candidates' }).getByText('Nothing open.').waitFor();
    await candidate.goto(link ?? '');
    await candidate.getByRole('heading', { name: 'This invitation cannot be used' }).waitFor();
    await candidate.goto('/');
  });

  test('an interview is read from a pasted calendar invitation, and its plan stands at once', async () => {
    const end = Temporal.Now.zonedDateTimeISO('Asia/Tokyo').subtract({ hours: 2 });
    const ics = invitationFile({
      start: end.subtract({ hours: 1 }),
      end,
      title: 'Interview: product designer',
      people: [
        { name: 'Keiko Tanaka', email: keikoEmail },
        { name: 'Daniel Osei', email: `daniel.${viewport.width}@kitano.example` },
        { name: 'Priya Nair', email: candidateEmail },
      ],
    });
    await candidate.getByRole('link', { name: 'New interview' }).click();
    await candidate.getByLabel('Calendar invitation').fill('this is not a calendar');
    await candidate.getByRole('button', { name: 'Read' }).click();
    await expect
      .poll(() => candidate.getByLabel('Calendar invitation').getAttribute('aria-invalid'))
      .toBe('true');
    await candidate.getByLabel('Calendar invitation').clear();
    await candidate.locator('input[type=file]').setInputFiles({
      name: 'invitation.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.alloc(300 * 1024, 'x'),
    });
    await candidate.getByText('This is 300 kB; an invitation has at most 256 kB.').waitFor();
    await candidate.evaluate((text) => navigator.clipboard.writeText(text), ics);
    await candidate.getByLabel('Calendar invitation').press('Control+v');
    await candidate.getByText('Read from “Interview: product designer”').waitFor();
    expect(await candidate.getByLabel('Ends').inputValue()).toBe(minutes(end.toPlainDateTime()));
    expect(await candidate.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe(
      'Asia/Tokyo',
    );
    expect(await candidate.getByRole('group', { name: /^Interviewer/ }).count()).toBe(2);
    await audit(candidate);

    await candidate.getByLabel('Position').fill('Product designer');
    await candidate.getByRole('button', { name: 'Save interview' }).click();
    await candidate.getByText('Enter the company.').waitFor();
    await candidate.keyboard.type('Kitano Robotics');
    const promised = Temporal.Now.plainDateISO('Asia/Tokyo').add({ days: 3 });
    await candidate.getByLabel('They will get back to me by').fill(promised.toString());
    await candidate.getByRole('combobox', { name: 'Topics' }).fill('the design system rollout');
    await candidate.getByRole('combobox', { name: 'Topics' }).press('Enter');
    await candidate.getByRole('button', { name: 'Save interview' }).click();

    await candidate
      .getByRole('heading', { name: 'Product designer at Kitano Robotics, round 1' })
      .waitFor();
    interviewUrl = candidate.url();
    const thanks = candidate.getByRole('list', { name: 'Thank-yous' });
    await thanks.getByText('Thank-you to Keiko Tanaka').waitFor();
    await thanks.getByText('Thank-you to Daniel Osei').waitFor();
    expect(
      await thanks.getByRole('img', { name: /^Opens .* best .* due .* latest / }).count(),
    ).toBe(2);
    const checks = candidate.getByRole('list', { name: 'Checks' });
    await checks.getByText('Status check to Keiko Tanaka').waitFor();
    await checks.getByText('planned').waitFor();
    await thanks.getByRole('button', { name: 'why' }).first().click();
    await thanks.getByText('thank-you/within-a-day').waitFor();
    await audit(candidate);
  });

  test('another is put in by hand; what is wrong is said beside its field', async () => {
    await go(candidate, 'My search');
    await candidate
      .getByRole('heading', { name: 'Product designer at Kitano Robotics', exact: true })
      .waitFor();
    await audit(candidate);
    await candidate.getByRole('link', { name: 'New interview' }).click();
    const end = Temporal.Now.plainDateTimeISO('Europe/Berlin').subtract({ hours: 5 });
    await candidate.getByLabel('Company').fill('Halden Energy');
    await candidate.getByLabel('Position').fill('Design lead');
    await candidate.getByLabel('Starts').fill(minutes(end));
    await candidate.getByLabel('Ends').fill(minutes(end.subtract({ hours: 1 })));
    await candidate.getByLabel('Given name').fill('Sigrid');
    await candidate.getByLabel('Family name').fill('Moen');
    await candidate
      .getByRole('group', { name: 'Interviewer 1' })
      .getByLabel('E-mail')
      .fill('sigrid at halden');
    await candidate.getByRole('button', { name: 'Save interview' }).click();
    await candidate.getByText('It ends before it starts.').waitFor();
    await candidate.getByLabel('Starts').fill(minutes(end.subtract({ hours: 2 })));
    await candidate.getByRole('button', { name: 'Save interview' }).click();
    const email = candidate.getByRole('group', { name: 'Interviewer 1' }).getByLabel('E-mail');
    await expect.poll(() => email.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => email.evaluate((field) => field === document.activeElement)).toBe(true);
    await audit(candidate);
    await email.fill('sigrid@halden.example');
    await candidate.getByRole('button', { name: 'Save interview' }).click();
    await candidate
      .getByRole('heading', { name: 'Design lead at Halden Energy, round 1' })
      .waitFor();
  });

  test('he opens a thank-you, mends what the checks underline, takes it back once and sends it', async () => {
    await coach.getByRole('list', { name: 'Candidates' }).getByText('3 open.').waitFor();
    await candidate.goto(interviewUrl);
    await candidate.getByRole('link', { name: 'Thank-you to Keiko Tanaka' }).click();
    const body = candidate.getByRole('textbox', { name: 'Message' });
    await body.getByText('Keiko').first().waitFor();
    await body.press('Control+End');
    await candidate.keyboard.insertText('\nI look forward to [Company Name].');
    await candidate.locator('.cm-lintRange-error', { hasText: '[Company Name]' }).waitFor();
    await candidate.getByText(/^Not ready: 1 to mend/).waitFor();
    await body.press('Control+Home');
    await body.press('ArrowDown');
    await body.press('ArrowDown');
    await candidate.keyboard.insertText('I recieved your mail. ');
    await candidate.locator('.cm-lintRange-warning', { hasText: 'recieved' }).waitFor();
    await candidate
      .getByRole('complementary', { name: 'Checks' })
      .getByRole('button', { name: 'Change to “received”' })
      .click();
    await body.getByText('I received your mail.').waitFor();
    await audit(candidate);
    const selected = () => candidate.evaluate(() => getSelection()?.toString());
    await body.press('Control+Enter');
    await expect.poll(selected).toBe('[Company Name]');
    await body.press('Control+Home');
    await expect.poll(selected).toBe('');
    await body.press('F8');
    await expect.poll(selected).not.toBe('');
    const checks = candidate.getByRole('complementary', { name: 'Checks' });
    await checks.getByRole('button', { name: 'Change to “Kitano Robotics”' }).click();
    await candidate.getByText(/^Ready/).waitFor();
    await candidate.getByText('Draft saved').waitFor();
    await candidate.reload();
    await body.getByText('I look forward to Kitano Robotics.').waitFor();

    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await candidate.getByRole('button', { name: 'Undo' }).click();
    await body.getByText('I look forward to Kitano Robotics.').waitFor();
    await body.press('Control+Enter');
    await candidate.getByText('Sending').waitFor();
    await audit(candidate);
    await candidate.getByText(/^Sent .* in Tokyo\.$/).waitFor();
    await audit(candidate);
    await go(candidate, 'Today');
    await candidate
      .getByRole('list', { name: 'Done' })
      .getByText('Thank-you to Keiko Tanaka')
      .waitFor();
    await audit(candidate);
  });

  test('a draft changed elsewhere in the meantime is not written over unasked', async () => {
    await candidate.goto(interviewUrl);
    await candidate.getByRole('link', { name: 'Thank-you to Daniel Osei' }).click();
    const here = candidate.getByRole('textbox', { name: 'Message' });
    await here.getByText('Daniel').first().waitFor();
    await coach.goto(candidate.url());
    const there = coach.getByRole('textbox', { name: 'Message' });
    await there.press('Control+End');
    await coach.keyboard.insertText('\nWritten there.');
    await coach.getByText('Draft saved').waitFor();
    await here.press('Control+End');
    await candidate.keyboard.insertText('\nWritten here.');
    await candidate.getByText('This draft was changed elsewhere in the meantime').waitFor();
    await here.getByText('Written here.').waitFor();
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Load the other' }).click();
    await here.getByText('Written there.').waitFor();
    await there.press('Control+End');
    await coach.keyboard.insertText('\nWritten last.');
    await coach.getByText('Draft saved').waitFor();
    await here.press('Control+End');
    await candidate.keyboard.insertText('\nKept.');
    await candidate.getByRole('button', { name: 'Keep mine' }).click();
    await candidate.getByText('Draft saved').waitFor();
    await coach.reload();
    await there.getByText('Kept.').waitFor();
    await go(coach, 'Caseload');
  });

  test('before its time a check is refused with the reason, which only a coach may override', async () => {
    await go(candidate, 'My search');
    await candidate.getByRole('link', { name: 'Status check to Sigrid Moen' }).click();
    await candidate.getByText('It is too early').waitFor();
    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await candidate.getByText('This message is not ready to be sent.').waitFor();
    expect(await candidate.getByLabel('Send it all the same').count()).toBe(0);
    await coach.goto(candidate.url());
    await coach.getByRole('button', { name: 'Send', exact: true }).click();
    await coach.getByLabel('Send it all the same').fill('They asked for it today.');
    await coach.getByRole('button', { name: 'Send all the same' }).waitFor();
    await audit(coach);
    await go(coach, 'Caseload');
  });

  test('the mail arrives with his name and address to reply to', async () => {
    const mail = await openMail(await someone(), keikoEmail, '');
    await mail.getByText('I look forward to Kitano Robotics.').waitFor();
    const replyTo = mail
      .locator('dt', { hasText: 'Reply-To' })
      .locator('xpath=following-sibling::dd[1]');
    expect(await replyTo.textContent()).toContain(`Priya Nair <${candidateEmail}>`);
  });

  test('her page has followed without being loaded again, and is walked with the keyboard', async () => {
    await coach.getByRole('list', { name: 'Candidates' }).getByText('2 open.').waitFor();
    await audit(coach);
    await coach.keyboard.press('j');
    await coach.keyboard.press('Enter');
    await coach.getByRole('heading', { name: 'Priya Nair' }).waitFor();
    await coach.getByText('sent', { exact: true }).waitFor();
    await audit(coach);
  });

  test('they answer with a next round, and the open checks are withdrawn', async () => {
    await candidate.goto(interviewUrl);
    await candidate.getByRole('button', { name: 'They answered' }).click();
    await candidate.getByLabel('There is a next round').check();
    const start = Temporal.Now.plainDateTimeISO('Asia/Tokyo').add({ days: 2 });
    await candidate.getByLabel('Starts').fill(minutes(start));
    await candidate.getByLabel('Ends').fill(minutes(start.add({ hours: 1 })));
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Save' }).click();
    const checks = candidate.getByRole('list', { name: 'Checks' });
    await checks.getByText('withdrawn').waitFor();
    await go(candidate, 'My search');
    await candidate.getByRole('link', { name: 'Round 2' }).waitFor();
  });

  test('an unknown address says so, and signing out asks for the password again', async () => {
    await candidate.route('**/graphql', (route) => route.abort());
    await candidate.goto('/today');
    await candidate.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
    await audit(candidate);
    await candidate.unroute('**/graphql');
    await candidate.getByRole('button', { name: 'Load again' }).click();
    await candidate.getByRole('heading', { name: 'Today' }).waitFor();
    await candidate.goto('/nowhere');
    await candidate.getByRole('heading', { name: 'No such page' }).waitFor();
    await audit(candidate);
    await candidate.goto(`/candidate/${crypto.randomUUID()}`);
    await candidate.getByRole('heading', { name: 'No such candidate' }).waitFor();
    await go(candidate, 'Priya Nair');
    await candidate.getByRole('button', { name: 'Sign out' }).waitFor();
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Sign out' }).click();
    await candidate.getByRole('heading', { name: 'Sign in' }).waitFor();
    await candidate.goto('/today');
    await candidate.getByLabel('E-mail').fill(candidateEmail);
    await candidate.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await candidate.getByRole('button', { name: 'Sign in' }).click();
    await candidate.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    await audit(candidate);
    await candidate.getByRole('textbox', { name: 'Password' }).fill(password);
    await candidate.getByRole('button', { name: 'Sign in' }).click();
    await candidate.getByRole('heading', { name: 'Today' }).waitFor();
  });
});
