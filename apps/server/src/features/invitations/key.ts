import { createHmac, timingSafeEqual } from 'node:crypto';

/** The secret part of an invitation's link: proof that its mail was received. Never stored. */
export function invitationKey(secret: string, id: string, email: string): string {
  return createHmac('sha256', secret).update(`invitation ${id} ${email}`).digest('base64url');
}

export function isInvitationKey(key: string, secret: string, id: string, email: string): boolean {
  const given = Buffer.from(key);
  const due = Buffer.from(invitationKey(secret, id, email));
  return given.length === due.length && timingSafeEqual(given, due);
}
