import { createECDH } from 'node:crypto';

/** How push services know this installation (RFC 8292). */
export interface Vapid {
  /** The point of P-256, 65 bytes in base64url; browsers are given it, too. */
  publicKey: string;
  /** 32 bytes in base64url. */
  privateKey: string;
  /** Whom a push service writes to in case of trouble, `mailto:` or `https:`. */
  subject: string;
}

/** Whether a private key makes this public key. */
export function isPair({ publicKey, privateKey }: Omit<Vapid, 'subject'>): boolean {
  try {
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(privateKey, 'base64url');
    return curve.getPublicKey('base64url') === publicKey;
  } catch {
    return false;
  }
}
