import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Holds the page, as it stands, to every rule of axe in light and in dark. */
export async function audit(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours on their way from one scheme to the other are nobody's.
    await page.waitForFunction(
      (scheme) =>
        document.documentElement.dataset.mantineColorScheme === scheme &&
        !document.getAnimations().some((one) => one instanceof CSSTransition),
      colorScheme,
    );
    // Without legacy mode axe opens a second page, and the one under test is left in the background.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // Nobody reads what it has to say of everything that is as it should be, and it takes half of the time.
    const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found, `${await page.title()}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
