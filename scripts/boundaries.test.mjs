import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkImports } from './boundaries/checkImports.mjs';
import { checkSources } from './boundaries/checkSources.mjs';
import { importRules } from './boundaries/importRules.mjs';
import { sourceRules } from './boundaries/sourceRules.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-boundaries-'));
  write({ 'apps/server/src/main.ts': 'export {};', 'packages/engine/src/index.ts': 'export {};' });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
const names = (breaches) => breaches.map(({ rule }) => rule);

describe('each rule speaks up when it is broken', () => {
  test.each(importRules)('$name', async ({ name, breach }) => {
    write(breach);
    const { breaches } = await checkImports(folder);
    expect(names(breaches)).toContain(name);
    for (const { instead } of breaches) expect(instead).toMatch(/\w{3}/);
  });
  test.each(sourceRules)('$name', ({ name, breach }) => {
    write(breach);
    expect(names(checkSources(folder).breaches)).toEqual([name]);
  });
});

test('nothing is said about a tree in order, and its modules are counted', async () => {
  write({
    'packages/engine/src/plan.ts': "export const process = 'Date.now()'.length;",
    'packages/engine/src/plan.test.ts': "import 'node:fs'; Date.now();",
    'apps/web/src/routes/today.tsx': "import '../features/teams/Invite.js';",
    'apps/web/src/features/teams/Invite.tsx': 'export const invite = <p>Hello</p>;',
    'apps/server/src/context.ts': 'export interface Context {}',
    'apps/server/src/features/teams/invite.ts': "import type { Context } from '../../context.js';",
  });
  expect(await checkImports(folder)).toEqual({ modules: 9, breaches: [] });
  expect(checkSources(folder)).toEqual({ modules: 8, breaches: [] });
});
