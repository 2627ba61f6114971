import type { Page } from 'playwright-core';

/** Goes to a place of the rail; on a phone it may stand behind "More". */
export async function go(page: Page, place: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.waitFor();
  const link = rail.getByRole('link', { name: place });
  if (await link.isVisible()) return link.click();
  await rail.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: place }).click();
}
