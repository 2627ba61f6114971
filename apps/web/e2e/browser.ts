import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Debian's browser, for machines on which the one from npm does not start. */
const fallbacks = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'];

async function executable(): Promise<string> {
  const own = process.env.CHROMIUM_PATH ? undefined : await unpack().catch(() => undefined);
  const found = own ?? fallbacks.find((path) => path && existsSync(path));
  if (!found) throw new Error('No browser: reinstall @sparticuz/chromium or set CHROMIUM_PATH.');
  return found;
}

/** The package unpacks into the temporary folder, for its owner alone: each user gets a folder of their own. */
async function unpack(): Promise<string> {
  const { TMPDIR } = process.env;
  const folder = join(tmpdir(), `afterword-browser-${userInfo().uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    process.env.TMPDIR = folder;
    return await bundled.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** A real browser, headless. Its package's own arguments crash it; these are all it needs. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking'],
  });
}
