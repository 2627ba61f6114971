import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { composeReminders } from './composeReminders.js';

/** Nudges, in the reader's own zone, with the why and the way on. */
export const reminderMail: DeliveryKindHandler = { composeAll: composeReminders };
