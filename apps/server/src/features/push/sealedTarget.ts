import { createHash } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** Where a browser is reached, and the keys by which it alone reads what is sent there (RFC 8291). */
export interface PushTarget {
  endpoint: string;
  /** Its public key, a point of P-256, in base64url. */
  p256dh: string;
  /** The secret that it shares with us, 16 bytes in base64url. */
  auth: string;
}

/** As it is kept, since it reaches somebody's device. */
export const sealTarget = (secret: string, target: PushTarget): Promise<string> =>
  symmetricEncrypt({ key: secret, data: JSON.stringify(target) });

/** Null when it was sealed with another secret: that device cannot be reached any more. */
export async function unsealTarget(secret: string, sealed: string): Promise<PushTarget | null> {
  try {
    return JSON.parse(await symmetricDecrypt({ key: secret, data: sealed }));
  } catch {
    return null;
  }
}

/** By which one finds that an address is known, without reading any. */
export const hashOf = (endpoint: string): Buffer => createHash('sha256').update(endpoint).digest();
