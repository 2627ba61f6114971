import webPush from 'web-push';
import type { Vapid } from './vapid.js';

/** A new pair for an installation; every browser has to be turned on anew with it. */
export const makeVapidKeys = (): Omit<Vapid, 'subject'> => webPush.generateVAPIDKeys();
