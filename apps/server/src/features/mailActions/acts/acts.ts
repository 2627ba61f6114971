import type { MailAct } from '../mailAct.js';
import { answered } from './answered.js';
import { sent } from './sent.js';
import { snoozes } from './snoozes.js';
import { stop } from './stop.js';
import { unsnooze } from './unsnooze.js';

/** What links of reminders do, by their names in addresses, in the order of the mail. */
export const acts: Record<string, MailAct> = { sent, answered, ...snoozes, stop, unsnooze };
