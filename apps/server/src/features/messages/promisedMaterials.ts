import { type EntityManager, In } from 'typeorm';
import { ApplicationEvent } from '../applications/applicationEvent.entity.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';

/**
 * What a message should bring with it: of the follow-up for one promise that, else all that was promised to its
 * recipient in the interview and not sent yet. Undefined when nobody noted what it is.
 */
export async function promisedMaterials(
  manager: EntityManager,
  { interviewId, recipientId, kind, key }: FollowUp,
): Promise<string[] | undefined> {
  const events = await manager.findBy(ApplicationEvent, {
    interviewId,
    kind: In(['materials', 'sent']),
  });
  const sent = new Set(events.map(({ data }) => data.followUpKey));
  const promised = events.filter((event) => {
    if (event.kind !== 'materials') return false;
    const own = `materials:${interviewId}:${event.id}`;
    if (kind === 'materials') return own === key;
    return !sent.has(own) && (event.data.recipientId ?? recipientId) === recipientId;
  });
  const names = promised.flatMap(({ data }) => data.what ?? []);
  return names.length === promised.length ? names : undefined;
}
