import type { App } from '../../context.js';
import { forgetNotices } from '../notices/forgetNotices.js';

/** As many as one statement of `audit_forget` deletes at most. */
const atOnce = 5_000;
const everyMs = 60 * 60_000;

/** Deletes entries older than 400 days, as one statement after the other until none is left. */
export async function forgetWhatIsOld({ db }: App, stopping = () => false): Promise<void> {
  let forgotten = atOnce;
  while (forgotten === atOnce && !stopping())
    [{ forgotten }] = await db.worker.query('select audit_forget() as forgotten');
}

/** Forgets entries and notices at once and every hour. Workers that do so at the same time share the work. */
export function startForgetting(app: App) {
  let stopping = false;
  const forget = () =>
    forgetWhatIsOld(app, () => stopping)
      .then(() => forgetNotices(app, () => stopping))
      .catch((err) => app.log.warn({ err }, 'old entries and notices stay for now'));
  let running = forget();
  const timer = setInterval(() => {
    running = forget();
  }, everyMs);
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
