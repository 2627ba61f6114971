import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App } from '../../context.js';

const goodForSeconds = 60 * 60;

/** Stands in our own forms for an hour, so that a page elsewhere, which cannot read ours, cannot send them. */
export function formKey(app: App): string {
  const until = Math.floor(app.clock().epochMilliseconds / 1000) + goodForSeconds;
  return `${until}.${sign(app, String(until)).toString('base64url')}`;
}

export function isFormKey(app: App, given: string): boolean {
  const [, until = '', mac = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(given) ?? [];
  return (
    mac !== '' &&
    timingSafeEqual(Buffer.from(mac, 'base64url'), sign(app, until)) &&
    Number(until) * 1000 > app.clock().epochMilliseconds
  );
}

const sign = ({ secret }: App, until: string) =>
  createHmac('sha256', secret).update(`operator form ${until}`).digest();
