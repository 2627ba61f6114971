import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

/** Holds a page without script to every rule of axe, in light and in dark. */
async function auditPlain(page: Page, leaving: string[] = []): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .disableRules(leaving)
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found, `${await page.title()}, ${colorScheme}`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, `${page.url()} is wider than the screen`).toBe(false);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe.each(widths)('At $width px a reminder is dealt with', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@reminders.example`;
  const open = stage(viewport);
  let candidate: Page;
  /** A mailbox on some other machine: nobody is signed in there. */
  let mailbox: Page;

  /** By its label, a link of the reminder. */
  const linkOf = async (label: string) => {
    await openMail(mailbox, address('priya'), 'Thank Anna Weber');
    const text = await mailbox.locator('pre').textContent();
    return text?.split(`${label}:\n`)[1]?.split('\n')[0] ?? '';
  };
  const heading = (name: string) => mailbox.getByRole('heading', { level: 1, name });

  /** Priya, who keeps no quiet hours, with a thank-you that was due two hours ago. */
  beforeAll(async () => {
    const coach = await open();
    [candidate, mailbox] = [await open(), await open()];
    await openAccount(coach, { name: 'Ines Albrecht', email: address('ines'), password });
    await coach.getByLabel('Name of the team').fill('Eastgate Coaching');
    await coach.getByRole('button', { name: 'Create team' }).click();
    await coach.getByText('Nobody is in this team yet').waitFor();
    await ask(
      coach.context(),
      'mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename } }',
      {
        input: {
          teamId: coach.url().split('/').at(-1),
          givenName: 'Priya',
          familyName: 'Nair',
          email: address('priya'),
        },
      },
    );
    await openMail(candidate, address('priya'), 'invites you');
    const link = candidate.getByRole('link', { name: /\/invitation\// });
    await candidate.goto((await link.getAttribute('href')) ?? '');
    await candidate.getByRole('textbox', { name: 'Password' }).fill(password);
    await candidate.getByRole('button', { name: 'Accept' }).click();
    await candidate.getByRole('navigation', { name: 'Main' }).waitFor();
    const { viewer } = await ask(candidate.context(), '{ viewer { candidacies { id } } }');
    await ask(
      candidate.context(),
      `mutation { changePreferences(input: { quiet: { from: 0, to: 0 } }) { __typename } }`,
    );
    const end = Temporal.Now.zonedDateTimeISO('Asia/Tokyo').subtract({ hours: 26 });
    const wall = (at: Temporal.ZonedDateTime) =>
      at.toPlainDateTime().toString({ smallestUnit: 'minute' });
    await ask(
      candidate.context(),
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename } }`,
      {
        input: {
          candidateId: viewer.candidacies[0].id,
          company: 'Northwind Studio',
          position: 'Product Designer',
          interview: {
            start: wall(end.subtract({ hours: 1 })),
            end: wall(end),
            zone: 'Asia/Tokyo',
            format: 'VIDEO',
            panel: [
              { givenName: 'Anna', familyName: 'Weber', email: 'anna.weber@northwind.example' },
            ],
          },
        },
      },
    );
  }, 90_000);

  test('in its mail, which reads well in both schemes', async () => {
    await openMail(mailbox, address('priya'), 'Thank Anna Weber');
    const html = await mailbox.context().request.get(`${mailbox.url().split('?')[0]}/html`);
    const page = await open();
    await page.setContent(await html.text());
    await page.getByRole('link', { name: 'Open the draft' }).waitFor();
    await page.getByRole('img', { name: /^Opens .*; best .*; due .*; latest .*\.$/ }).waitFor();
    // The page around it is the mail program's.
    await auditPlain(page, ['region', 'landmark-one-main']);
  });

  test('by putting it off, and undoing that, without signing in', async () => {
    await mailbox.goto(await linkOf('Snooze until tomorrow'));
    await mailbox.getByText('Thank-you to Anna Weber').waitFor();
    await mailbox
      .getByText(/ in Tokyo/)
      .first()
      .waitFor();
    await auditPlain(mailbox);
    await mailbox.getByRole('button', { name: 'Put it off' }).press('Enter');
    await heading('Done').waitFor();
    await auditPlain(mailbox);
    await candidate.goto('/');
    await candidate.getByText(/^snoozed until/).waitFor();
    await mailbox.reload();
    await heading('Done already').waitFor();
    await mailbox.getByRole('button', { name: 'Undo' }).click();
    await mailbox.getByText('You are reminded of it as planned.').waitFor();
    await candidate.getByText(/^snoozed until/).waitFor({ state: 'detached' });
  });

  test('by choosing a time', async () => {
    await mailbox.goto(await linkOf('Choose when'));
    const until = mailbox.getByLabel(/^Until, your time/);
    await until.fill('2020-01-02T10:00');
    await auditPlain(mailbox);
    await until.evaluate((field) => field.removeAttribute('min'));
    await mailbox.getByRole('button', { name: 'Put it off' }).click();
    await mailbox.getByText('This has passed already.').waitFor();
    expect(await until.inputValue()).toBe('2020-01-02T10:00');
    await auditPlain(mailbox);
  });

  test('in the app: later, undone, and no more', async () => {
    await candidate.goto('/');
    const card = candidate.getByRole('article');
    const menu = card.getByRole('button', { name: 'Snooze' });
    await menu.click();
    await candidate.getByRole('menuitem', { name: /^Tomorrow morning · / }).waitFor();
    await audit(candidate);
    await candidate.getByRole('menuitem', { name: '1 hour' }).click();
    await card.getByText(/^snoozed until/).waitFor();
    await audit(candidate);
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByText(/^snoozed until/).waitFor({ state: 'detached' });
    await card.getByRole('link', { name: 'Write it' }).focus();
    await candidate.keyboard.press('s');
    await candidate.getByRole('menuitem', { name: 'Choose when' }).click();
    const at = candidate.getByLabel('Not before (your time)');
    await at.fill('2020-01-02T10:00');
    await at.evaluate((field) => field.removeAttribute('min'));
    await candidate.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await candidate.getByText('This has passed already.').waitFor();
    await audit(candidate);
    await candidate.keyboard.press('Escape');
    await menu.click();
    await candidate.getByRole('menuitem', { name: 'Stop reminding me of this' }).click();
    await card.getByText('no more reminders of this').waitFor();
    await candidate.reload();
    await card.getByText('no more reminders of this').waitFor();
  });

  test('by saying that it was sent', async () => {
    const link = await linkOf('Mark as sent');
    await mailbox.goto(link);
    await mailbox.getByRole('button', { name: 'Mark as sent' }).click();
    await heading('Done').waitFor();
    await candidate.goto('/');
    await candidate.getByText('sent', { exact: true }).first().waitFor();
    await mailbox.goto(link);
    await heading('This is sent already').waitFor();
    await auditPlain(mailbox);
  });

  test('and is not tricked by a link of somebody else’s making', async () => {
    await mailbox.goto(`${(await linkOf('Stop reminding me of this')).slice(0, -3)}abc`);
    await heading('This link leads nowhere').waitFor();
    await auditPlain(mailbox);
  });

  test('by wanting no more such mails', async () => {
    await openMail(mailbox, address('priya'), 'Thank Anna Weber');
    await mailbox.getByRole('navigation').getByRole('link', { name: 'Source' }).click();
    const source = await mailbox.locator('pre').textContent();
    await mailbox.goto(/^List-Unsubscribe:\s+<(\S+)>/m.exec(source ?? '')?.[1] ?? '');
    await heading('No more of these mails?').waitFor();
    await auditPlain(mailbox);
    await mailbox.getByRole('button', { name: 'Turn them off' }).click();
    await heading('These mails are off').waitFor();
    await auditPlain(mailbox);
  });
});
