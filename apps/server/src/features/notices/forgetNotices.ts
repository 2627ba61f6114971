import type { App } from '../../context.js';

const atOnce = 5_000;

/** Deletes what people were told more than 90 days ago, and its pushes, as one statement after the other until none is left. */
export async function forgetNotices({ db }: App, stopping = () => false): Promise<void> {
  let forgotten = atOnce;
  while (forgotten === atOnce && !stopping())
    [{ forgotten }] = await db.worker.query(
      `with gone as (
         delete from notice where id in (
           select id from notice where at < now() - interval '90 days' limit $1) returning id),
       pushes as (delete from delivery where kind = 'push' and subject_id in (select id from gone))
       select count(*)::int as forgotten from gone`,
      [atOnce],
    );
}
