import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import type { Notice } from '../notices/notice.entity.js';
import { preferencesOf } from '../preferences/preferencesOf.js';

/** A notice that was just written. */
export type Told = Pick<Notice, 'id' | 'teamId' | 'candidateId' | 'userId' | 'kind'>;

/** For so long it is worth ringing for a notice; quiet hours put it off beyond that. */
const usefulHours = 24;

/** Writes a push for each device of whoever was told something and wants that kind pushed, in the caller's transaction. */
export async function planPushes(
  app: Pick<App, 'clock' | 'doorbell' | 'pusher'>,
  tx: Tx,
  notices: Told[],
): Promise<void> {
  if (!app.pusher || notices.length === 0) return;
  const devices: { id: string; userId: string }[] = await tx.manager.query(
    `select id, user_id as "userId" from push_device where user_id = any ($1) and server_key = $2`,
    [[...new Set(notices.map(({ userId }) => userId))], app.pusher.publicKey],
  );
  if (devices.length === 0) return;
  const preferred = await preferencesOf(tx.manager, [
    ...new Set(devices.map(({ userId }) => userId)),
  ]);
  const dueAt = app.clock();
  const until = dueAt.add({ hours: usefulHours });
  const pushes = notices.flatMap(({ id, teamId, candidateId, userId, kind }) =>
    devices
      .filter((device) => device.userId === userId && preferred.get(userId)?.channels[kind].push)
      .map((device) => ({
        ...{ teamId, candidateId, kind: 'push' as const, subjectId: id, dueAt, until },
        nudge: nudgeFor(device),
      })),
  );
  await scheduleDeliveries(app, tx, pushes);
}

/** How a delivery names the device that it goes to; the person last, as wherever a delivery names one. */
const nudgeFor = ({ id, userId }: { id: string; userId: string }) => `${id} ${userId}`;

export function readNudge(nudge: string): { deviceId: string; userId: string } {
  const [deviceId = '', userId = ''] = nudge.split(' ');
  return { deviceId, userId };
}
