import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Debian's browser, for machines on which the one from npm does not start. */
const fallbacks = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'];

async function executable(): Promise<string> {
  const own = process.env.CHROMIUM_PATH
    ? undefined
    : await bundled.executablePath().catch(() => undefined);
  const found = own ?? fallbacks.find((path) => path && existsSync(path));
  if (!found) throw new Error('No browser: reinstall @sparticuz/chromium or set CHROMIUM_PATH.');
  return found;
}

/** A real browser, headless. Its package's own arguments crash it; these are all it needs. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking'],
  });
}
