import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const worthwhile = /\.(?:js|css|html|svg|json|wasm)$/;

/** Puts a compressed twin beside every file of the build, which the server hands out in its place. */
export const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => worthwhile.test(each))) {
      const content = await readFile(join(dir, name));
      await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
    }
  },
};
