import type { App } from '../../../context.js';
import { runRetention } from './runRetention.js';

const lookEveryMs = 10 * 60_000;

/** Looks at every team whose day has begun since; the row of the team says whether it was looked at today. */
export function startRetention(app: App) {
  let running: Promise<void> = Promise.resolve();
  const look = () => {
    running = runRetention(app).catch((err) =>
      app.log.warn({ err }, 'looking for what is kept too long failed'),
    );
  };
  const timer = setInterval(look, lookEveryMs);
  look();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
