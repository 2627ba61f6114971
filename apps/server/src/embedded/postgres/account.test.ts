import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canReach, chooseAccount } from './account.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-account-'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stranger = { uid: 4_242, gid: 4_242 };

test('one closed folder above the data keeps a stranger out, an open path lets them through', () => {
  chmodSync(folder, 0o700);
  expect(canReach(stranger, join(folder, 'data'))).toBe(false);
  chmodSync(folder, 0o711);
  expect(canReach(stranger, join(folder, 'data', 'not', 'there', 'yet'))).toBe(true);
});

test('we ourselves need no permission bits: groups and root get in their own ways', () => {
  chmodSync(folder, 0o600);
  const us = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  expect(canReach(us, folder)).toBe(true);
  chmodSync(folder, 0o700);
});

test('root lends the server to somebody else; anybody else refuses a folder that is not theirs', () => {
  if (process.getuid?.() === 0) expect(chooseAccount('/usr').uid).not.toBe(0);
  else expect(() => chooseAccount('/usr')).toThrow(/\/usr belongs to user 0 and you are user/);
});
