import { expect, test } from 'vitest';
import { variables } from '../../config.js';
import { isEndpoint } from './pushServices.js';

const hosts = variables.parse({}).PUSH_HOSTS;

test.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://web.push.apple.com/abc',
  'https://wns2-par02p.notify.windows.com/w/?token=abc',
])('a browser is reached at %s', (endpoint) => {
  expect(isEndpoint(endpoint, hosts)).toBe(true);
});

test.each([
  ['http://fcm.googleapis.com/fcm/send/abc', 'unencrypted'],
  ['https://fcm.googleapis.com:8443/fcm/send/abc', 'another port'],
  ['https://fcm.googleapis.com.evil.example/', 'another host'],
  ['https://evil.example/?fcm.googleapis.com', 'another host'],
  ['https://fcm.googleapis.com@evil.example/', 'another host'],
  ['https://user:secret@fcm.googleapis.com/', 'credentials'],
  ['https://evilpush.apple.com.example/', 'another domain'],
  ['https://notpush.apple.com/', 'a host that only ends alike'],
  ['https://push.apple.com/', 'not below the domain'],
  ['https://127.0.0.1/', 'this machine'],
  ['https://[::1]/', 'this machine'],
  ['https://169.254.169.254/latest/meta-data', 'a neighbour'],
  ['https://localhost:5432/', 'the database'],
  ['file:///etc/passwd', 'a file'],
  ['fcm.googleapis.com', 'no address'],
  [`https://fcm.googleapis.com/${'a'.repeat(1024)}`, 'endless'],
])('nothing is sent to %s: %s', (endpoint) => {
  expect(isEndpoint(endpoint, hosts)).toBe(false);
});
