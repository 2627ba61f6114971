import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.js';
import { go } from './go.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

describe.each(widths)('At $width px a candidate decides who coaches them', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@sharing.example`;
  const open = stage(viewport);
  let owner: Page;
  let coach: Page;
  let candidate: Page;
  beforeAll(async () => {
    [owner, coach, candidate] = [await open(), await open(), await open()];
  });

  /** Follows the link in an invitation's mail and makes an account. */
  async function join(page: Page, email: string) {
    await openMail(page, email, 'invites you');
    const link = await page.getByRole('link', { name: /\/invitation\// }).getAttribute('href');
    await page.goto(link ?? '');
    await page.getByRole('heading', { name: 'Join Eastgate Coaching' }).waitFor();
  }

  async function accept(page: Page) {
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  test('the owner invites a coach, who joins by the mailed link', async () => {
    await openAccount(owner, { name: 'Ines Albrecht', email: address('ines'), password });
    await owner.getByLabel('Name of the team').fill('Eastgate Coaching');
    await owner.getByRole('button', { name: 'Create team' }).click();
    await owner.getByText('Nobody is in this team yet').waitFor();
    await go(owner, 'People');
    await owner.getByRole('button', { name: 'Invite coach' }).click();
    await owner.getByLabel('Name', { exact: true }).fill('Tom Vance');
    await owner.getByLabel('E-mail').fill(address('tom'));
    await audit(owner);
    await owner.getByLabel('E-mail').press('Enter');
    await owner.getByRole('button', { name: 'Revoke for Tom Vance' }).waitFor();
    await audit(owner);
    await join(coach, address('tom'));
    await accept(coach);
    await coach.getByText('Nobody is in this team yet').waitFor();
  });

  test('a candidate is told before joining who will see everything', async () => {
    await go(owner, 'Caseload');
    await owner.getByRole('button', { name: 'Invite candidate' }).click();
    await owner.getByLabel('Given name').fill('Priya');
    await owner.getByLabel('Family name').fill('Nair');
    await owner.getByLabel('E-mail').fill(address('priya'));
    await owner.getByRole('button', { name: 'Send invitation' }).click();
    await owner.getByRole('list', { name: 'Pending invitations' }).getByText('Priya').waitFor();
    await join(candidate, address('priya'));
    await candidate.getByRole('list', { name: 'Who will see you' }).getByText('Ines').waitFor();
    await audit(candidate);
    await accept(candidate);
  });

  test('a proposed coach sees nothing until the candidate accepts, from the keyboard too', async () => {
    await go(owner, 'People');
    await owner.getByRole('button', { name: 'Propose a coach for Priya Nair' }).click();
    await owner.getByLabel('Coach', { exact: true }).selectOption('Tom Vance');
    await audit(owner);
    await owner.getByRole('button', { name: 'Propose', exact: true }).click();
    await owner.getByRole('button', { name: 'Withdraw Tom Vance' }).waitFor();
    await audit(owner);
    await coach.reload();
    await coach.getByText('Nobody is in this team yet').waitFor();
    await go(candidate, 'Sharing');
    const yes = candidate.getByRole('button', { name: 'Accept Tom Vance' });
    await yes.waitFor();
    await audit(candidate);
    await yes.focus();
    await candidate.keyboard.press('Enter');
    await candidate.getByRole('button', { name: 'End with Tom Vance' }).waitFor();
    await audit(candidate);
    await coach.reload();
    await coach.getByRole('link', { name: 'Priya Nair' }).waitFor();
  });

  test('what the candidate ends is ended at once', async () => {
    const end = candidate.getByRole('button', { name: 'End with Tom Vance' });
    await end.click();
    await end.waitFor({ state: 'detached' });
    expect(await candidate.getByText('Tom Vance').count()).toBe(0);
    await candidate.getByText('Earlier coaches').click();
    await candidate
      .getByRole('list', { name: 'Earlier coaches' })
      .getByText('ended by Priya Nair')
      .waitFor();
    await audit(candidate);
    await coach.getByRole('link', { name: 'Priya Nair' }).click();
    await coach.reload();
    await coach.getByRole('heading', { name: 'No such candidate' }).waitFor();
  });

  test('whoever leaves chooses what becomes of the data', async () => {
    await candidate.getByRole('button', { name: 'Leave Eastgate Coaching' }).click();
    const leave = candidate.getByRole('button', { name: 'Leave', exact: true });
    expect(await leave.isDisabled()).toBe(true);
    await candidate.getByLabel('Erase them for good').check();
    await audit(candidate);
    await leave.click();
    await candidate.getByLabel('Name of the team').waitFor();
    await owner.reload();
    await owner.getByRole('heading', { name: 'People' }).waitFor();
    await owner.getByRole('list', { name: 'Team' }).getByText('Tom Vance').first().waitFor();
    expect(await owner.getByText('Priya Nair').count()).toBe(0);
  });
});
