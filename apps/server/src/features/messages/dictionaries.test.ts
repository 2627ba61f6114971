import { loadDictionary } from '@afterword/engine';
import pino from 'pino';
import { expect, test } from 'vitest';
import { openDictionaries } from './dictionaries.js';

test('a dictionary is loaded once; one that failed says so and is tried again', async () => {
  const said: string[] = [];
  const log = pino({}, { write: (line: string) => said.push(line) });
  let down = true;
  const dictionaries = openDictionaries(log, (language) =>
    down ? Promise.reject(new Error('the file is gone')) : loadDictionary(language),
  );
  expect(await dictionaries('en-GB')).toBeUndefined();
  expect(said).toEqual([expect.stringContaining('the file is gone')]);
  down = false;
  const dictionary = await dictionaries('en-GB');
  expect(dictionary?.knows('colour')).toBe(true);
  expect(await dictionaries('en-GB')).toBe(dictionary);
});
