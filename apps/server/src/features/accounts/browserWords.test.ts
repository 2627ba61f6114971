import { expect, test } from 'vitest';
import { browserWords } from './browserWords.js';

const mozilla = (system: string, rest: string) => `Mozilla/5.0 (${system}) ${rest}`;
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [mozilla('X11; Linux x86_64; rv:140.0', 'Gecko/20100101 Firefox/140.0'), 'Firefox on Linux'],
  [
    mozilla('Windows NT 10.0; Win64; x64', `${webkit} Chrome/140.0.0.0 Safari/537.36`),
    'Chrome on Windows',
  ],
  [
    mozilla('Windows NT 10.0', `${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`),
    'Edge on Windows',
  ],
  [
    mozilla('Macintosh; Intel Mac OS X 10_15_7', `${webkit} Version/18.0 Safari/605.1.15`),
    'Safari on a Mac',
  ],
  [
    mozilla(
      'iPhone; CPU iPhone OS 18_0 like Mac OS X',
      `${webkit} Version/18.0 Mobile Safari/604.1`,
    ),
    'Safari on an iPhone',
  ],
  [
    mozilla('Linux; Android 15; Pixel 9', `${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`),
    'Chrome on Android',
  ],
  ['curl/8.5.0', 'curl'],
  ['node', 'A program'],
  ['', 'A program'],
])('%s is %s', (userAgent, words) => {
  expect(browserWords(userAgent)).toBe(words);
});
