import type { Snooze as PutOff } from '@afterword/engine';
import { type EntityManager, In } from 'typeorm';
import { Snooze } from './snooze.entity.js';

/** Who has put off being reminded of which of these follow-ups, as the engine takes it: by follow-up and account. */
export async function snoozesOf(manager: EntityManager, followUpIds: string[]) {
  const rows = await manager.findBy(Snooze, { followUpId: In(followUpIds) });
  const snoozes = new Map<string, PutOff>(
    rows.map(({ followUpId, userId, until }) => [
      `${followUpId} ${userId}`,
      { until: until ?? undefined },
    ]),
  );
  return (followUpId: string, userId: string) => snoozes.get(`${followUpId} ${userId}`);
}
