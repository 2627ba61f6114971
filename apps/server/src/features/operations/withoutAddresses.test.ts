import { expect, test } from 'vitest';
import { withoutAddresses } from './withoutAddresses.js';

test.each([
  ['550 5.1.1 <anna.weber@northwind.example>: no such user', '550 5.1.1 <…>: no such user'],
  ['anna+x@a.example, o’hara@b.example refused', '…, … refused'],
  ['"anna weber"@northwind.example is full', '… is full'],
  ['see https://help.example/?to=anna%40northwind.example', 'see https:…'],
  ['Молли@пример.рф', '…'],
  ['451 4.3.0 try again later, at 09:00', '451 4.3.0 try again later, at 09:00'],
])('%s', (said, shown) => {
  expect(withoutAddresses(said)).toBe(shown);
});
