import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { openBrowser } from './browser.js';

/** A desk and a phone; what a story looks like on one says little of the other. */
export const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Makes a page for somebody, in a browser of their own, so to speak: with cookies of its own. */
export type Open = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Where the tests of one `describe` play, each step on the one before it: after the first that fails the others are
 * skipped, and what the server said and every page showed then is printed.
 */
export function stage(viewport: (typeof widths)[number], patienceMs = 15_000): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  let broken = false;
  beforeEach(({ skip, onTestFailed }) => {
    if (broken) skip('an earlier step failed');
    onTestFailed(async () => {
      broken = true;
      console.log(readFileSync(inject('serverLog'), 'utf8'));
      for (const page of browser.contexts().flatMap((context) => context.pages()))
        console.log(`${page.url()}\n${await page.locator('body').ariaSnapshot()}`);
    });
  });

  return async (options) => {
    const context = await browser.newContext({ viewport, baseURL: inject('baseUrl'), ...options });
    context.setDefaultTimeout(patienceMs);
    return context.newPage();
  };
}
