import type { Page } from 'playwright-core';

/** Opens, in the catcher's own page, the newest mail to an address whose subject holds some words, as text. */
export async function openMail(page: Page, to: string, subject: string): Promise<Page> {
  await page.goto('/mail');
  // The list takes up new mail by itself.
  await page.getByRole('link').filter({ hasText: to }).filter({ hasText: subject }).first().click();
  await page.waitForURL('**/mail/*');
  const text = page.getByRole('navigation').getByRole('link', { name: 'Text' });
  if (await text.count()) await text.click();
  return page;
}
