import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst.js';

// Where nothing may be left out, the predicates are turned beside everything else.
const mutations = process.env.AFTERWORD_REQUIRE_ALL ? ['./vitest.mutation.config.ts'] : [];

export default defineConfig({
  test: {
    projects: ['./vitest.server.config.ts', ...mutations],
    sequence: { sequencer: LongestFirst },
  },
});
