import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES modules beside the CommonJS ones that Node gives to everybody else.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    // Loading the server takes longer than most files: a worker does it once. Each file has a database of its own.
    isolate: false,
    // One more than the two processors of the smallest machine: tests wait for mail servers, and for leases to run out.
    maxWorkers: 3,
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/globalSetup.ts'],
    // Patience costs nothing where all is well; other work may hold the machine up.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
