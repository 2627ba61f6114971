import type { Page } from 'playwright-core';
import { openMail } from './mail.js';

/** From the mail that a sign-up brought to the page that it leads to; in the browser of `page`. */
export async function followSignUp(page: Page, email: string): Promise<void> {
  const mails = await page.context().newPage();
  const mail = await openMail(mails, email, 'Confirm your address');
  const link = await mail.getByRole('link', { name: '/verify-email' }).getAttribute('href');
  await mails.close();
  await page.goto(link ?? '');
}

/** Signs up, and opens the account by mail. */
export async function openAccount(
  page: Page,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByText('A mail is on its way').waitFor();
  await followSignUp(page, email);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Open the account' }).click();
  await page.getByLabel('Name of the team').waitFor();
}
