import { UnrecoverableError } from 'bullmq';
import type { App } from '../../../context.js';
import { type Backend, openWorker } from '../../../jobs/kit.js';
import type { Mailer } from '../../deliveries/mailer.js';
import { forgetEvents } from '../activity/noteEvent.js';
import { sweepAttempts } from '../throttle.js';
import { composeMail } from './composeMail.js';
import { mailJob, unseal } from './mailJob.js';

const sweepEveryMs = 10 * 60_000;

/** Makes and sends the mails about accounts, and forgets attempts and events whose time is over. */
export function startAccountWorker(app: App, backend: Backend, mailer: Mailer) {
  const host = new URL(app.config.baseUrl).hostname;
  const worker = openWorker(
    mailJob,
    backend,
    async ({ id, sealed }) => {
      const letter = await composeMail(app, await unseal(app.secret, sealed));
      if (!letter) return;
      const sending = await mailer.send(letter, `<${id}@${host}>`);
      if (sending.outcome === 'accepted') return;
      // The server's own words would name the recipient, in the queue and in the log.
      if (sending.outcome === 'refused' && sending.permanent)
        throw new UnrecoverableError('the mail server refused it for good');
      throw new Error('the mail server did not take it');
    },
    4,
  );
  worker.on('error', (err) => app.log.warn({ err }, 'the job worker has trouble'));
  worker.on('failed', (_, err) => app.log.warn({ err }, 'a mail about an account did not leave'));
  const sweep = () =>
    Promise.all([sweepAttempts(app), forgetEvents(app)]).catch((err) =>
      app.log.warn({ err }, 'old attempts and events of accounts stay for now'),
    );
  const timer = setInterval(sweep, sweepEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await worker.close();
    },
  };
}
