import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** Writes schema.graphql, the committed contract; CI compares it. */
const target = new URL('../../schema.graphql', import.meta.url);
const sdl = printSchema(lexicographicSortSchema(await createSchema()));
await writeFile(
  target,
  `# Emitted by \`npm run generate\`; change the resolvers instead.\n\n${sdl}\n`,
);
