import type { App } from '../../context.js';

const atOnce = 5_000;

/** Deletes what people were told more than 90 days ago, as one statement after the other until none is left. */
export async function forgetNotices({ db }: App, stopping = () => false): Promise<void> {
  let forgotten = atOnce;
  while (forgotten === atOnce && !stopping())
    [, forgotten] = await db.worker.query(
      `delete from notice where id in (
         select id from notice where at < now() - interval '90 days' limit $1)`,
      [atOnce],
    );
}
