import { readFileSync } from 'node:fs';

export const elements = ['interest', 'specific', 'qualifications', 'call-to-action'];

/** Sentences under a heading with all elements they hold, or "none". */
export function readElements() {
  const file = new URL('../test-data/elements/sentences.txt', import.meta.url);
  let held = [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('# ')) return [{ text: line, held }];
      held = line.slice(2).split(' ');
      return [];
    });
}
