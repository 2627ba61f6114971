import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser has that subscribed at a push service, and what it does with what comes: RFC 8291, by the letter. */
export function subscribed(endpoint: string) {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  return {
    input: {
      ...{ endpoint, p256dh: keys.getPublicKey('base64url') },
      auth: auth.toString('base64url'),
    },
    /** What the body of a request to its push service says to it. */
    open(body: Buffer): { title: string; body: string; url: string; tag: string; silent: boolean } {
      const [salt, rest] = [body.subarray(0, 16), body.subarray(21)];
      const sender = rest.subarray(0, body[20]);
      const info = Buffer.concat([text('WebPush: info\0'), keys.getPublicKey(), sender]);
      const shared = derive(keys.computeSecret(sender), auth, info, 32);
      const key = derive(shared, salt, text('Content-Encoding: aes128gcm\0'), 16);
      const nonce = derive(shared, salt, text('Content-Encoding: nonce\0'), 12);
      const sealed = rest.subarray(sender.length);
      const cipher = createDecipheriv('aes-128-gcm', key, nonce);
      cipher.setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
      return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString());
    },
  };
}

export type Browser = ReturnType<typeof subscribed>;

const text = (words: string) => Buffer.from(words);
const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));
