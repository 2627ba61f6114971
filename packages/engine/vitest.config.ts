import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here keeps anything from one file to the next, but for dictionaries that take long to load.
    isolate: false,
    maxWorkers: '100%',
    // There are many cases to a property, and other work may hold the machine up.
    testTimeout: 60_000,
  },
});
