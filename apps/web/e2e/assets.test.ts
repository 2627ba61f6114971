import { expect, inject, test } from 'vitest';

const get = (path: string, encoding: string) =>
  fetch(new URL(path, inject('baseUrl')), { headers: { 'accept-encoding': encoding } });

test('what the page is made of travels compressed, and is kept by the browser for good', async () => {
  const page = await (await get('/', 'gzip')).text();
  const [, script = ''] = /<script[^>]+src="([^"]+)"/.exec(page) ?? [];
  const [packed, plain] = [await get(script, 'gzip'), await get(script, 'identity')];
  expect(Object.fromEntries(packed.headers)).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(
    Number(plain.headers.get('content-length')) / 2,
  );
  expect(await packed.text()).toBe(await plain.text());
});
