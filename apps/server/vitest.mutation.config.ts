import { defineConfig } from 'vitest/config';
import { switchablePredicates } from './test/walls/switchablePredicates.js';
import server from './vitest.server.config.js';

/** The server with predicates that a test can turn; see CONTRIBUTING.md. */
export default defineConfig({
  ...server,
  plugins: [switchablePredicates],
  test: { ...server.test, name: 'mutations', include: ['test/walls/*.mutation.ts'] },
});
