import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed } from './compressed.js';

const server = 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), compressed],
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/mail': server,
      '/exports': server,
      '/act/': server,
    },
  },
  build: { sourcemap: true },
  worker: { format: 'es' },
  // Its binary lies beside it and is found by its address.
  optimizeDeps: { exclude: ['harper.js'] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/globalSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // As patient as with a page; a second is what it would have.
          expect: { poll: { timeout: 15_000 } },
          // Two at a time: a story waits about as long as it works. Behind the others, who have workers of their own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
