import type { App } from '../../../context.js';

/** For so many days the row of an export without bytes tells what became of it. */
const rememberedDays = 30;

/** Erases the bytes of exports whose days are over, and later every trace of them. */
export async function sweepExports({ db, clock }: Pick<App, 'db' | 'clock'>): Promise<void> {
  const now = clock();
  await db.worker.query(
    `update export set state = 'expired' where state = 'ready' and expires_at <= $1`,
    [now.toString()],
  );
  await db.worker.query(
    `delete from export_chunk c using export e where e.id = c.export_id and e.state in ('failed', 'expired')`,
  );
  await db.worker.query(
    `delete from export where state in ('failed', 'expired') and created_at < $1`,
    [now.subtract({ hours: rememberedDays * 24 }).toString()],
  );
}
