import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPair } from '../features/push/vapid.js';
import { kept, keptVapid } from './kept.js';

test('keys are made once, in a folder that need not be there, and for their owner alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-kept-'));
  const dataDir = join(folder, 'data');
  const first = await keptVapid(dataDir, 'Afterword <hello@afterword.example>');
  expect(isPair(first)).toBe(true);
  expect(first.subject).toBe('mailto:hello@afterword.example');
  expect(await keptVapid(dataDir, 'other@afterword.example')).toEqual({
    ...first,
    subject: 'mailto:other@afterword.example',
  });
  expect((await stat(join(dataDir, 'vapid'))).mode & 0o777).toBe(0o600);
  expect(await kept(dataDir, 'vapid', () => 'another')).toBe(
    JSON.stringify({ publicKey: first.publicKey, privateKey: first.privateKey }),
  );
  await rm(folder, { recursive: true });
});
