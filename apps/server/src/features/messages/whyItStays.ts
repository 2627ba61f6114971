import { Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { App } from '../../context.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import { mayLeave, unapproved } from '../reviews/approval.js';
import { allOfIt } from './allOfIt.js';
import { findHindrances } from './findHindrances.js';
import type { Material } from './material.js';
import type { Message } from './message.entity.js';
import { whyOver } from './whyOver.js';
import { noLongerTheirs, writerLeft } from './writerLeft.js';

/**
 * How much later than meant a message is judged as if it left in time. It waits for its turn among others, and that
 * must not make a "today" wrong or close a window in the minute before midnight.
 */
export const grace = { minutes: 15 };

/**
 * Why a message that was sent or scheduled does not leave now, by today's facts, in sentences for its writer; undefined
 * when it does. What stood against it on sending was let stand then, and does not count.
 */
export async function whyItStays(
  app: App,
  manager: EntityManager,
  material: Material,
  message: Message,
  { dueAt }: Pick<Delivery, 'dueAt'>,
): Promise<string | undefined> {
  const { followUp, recipient } = material;
  const at = await momentOf(manager, dueAt);
  const over = whyOver(followUp, material, at);
  if (over) return over;
  const isExpired = followUp.expiresAt && compare(at, followUp.expiresAt) > 0;
  if (message.sendAt && isExpired) return 'The time for this follow-up is over.';
  if (!recipient.email) return 'There is no e-mail address for them any more.';
  if (await writerLeft(manager, material.candidate, message)) return noLongerTheirs;
  if (!(await mayLeave(manager, followUp, message))) return unapproved;
  if (message.accepted.includes(allOfIt)) return undefined;
  const { hindrances } = await findHindrances(app, material, message, at);
  const fresh = hindrances.filter(({ key }) => !message.accepted.includes(key));
  return [...new Set(fresh.map(({ says }) => says))].join(' ') || undefined;
}

/** The moment it was meant for, or now when it is much later; by the database's clock, which also claimed it. */
async function momentOf(manager: EntityManager, dueAt: Temporal.Instant) {
  const [{ now }]: [{ now: Date }] = await manager.query('select clock_timestamp() as now');
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return compare(at, dueAt.add(grace)) > 0 ? at : dueAt;
}

const { compare } = Temporal.Instant;
