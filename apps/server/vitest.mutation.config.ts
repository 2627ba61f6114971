import { defineConfig } from 'vitest/config';
import { switchablePredicates } from './test/walls/switchablePredicates.js';
import base from './vitest.config.js';

/** The server with predicates that a test can turn; see CONTRIBUTING.md. */
export default defineConfig({
  ...base,
  plugins: [switchablePredicates],
  test: { ...base.test, include: ['test/walls/*.mutation.ts'] },
});
