import { createRequire } from 'node:module';

/*
 * dependency-cruiser reads TypeScript through swc but never tells it that a .tsx file holds JSX. Imported before
 * dependency-cruiser, this does.
 */
const require = createRequire(import.meta.url);
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
