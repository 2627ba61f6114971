import { Temporal } from '@afterword/engine';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { App } from './context.js';
import { createDataSource } from './db/dataSource.js';
import { migrate } from './db/migrate.js';
import { databaseOf, type RuntimeRole, roleUrl } from './db/roles.js';
import type { MailCatcher } from './embedded/mailCatcher.js';
import { createAccounts } from './features/accounts/auth.js';
import { openAccountMails } from './features/accounts/mails/mailJob.js';
import { startAccountWorker } from './features/accounts/mails/mailWorker.js';
import { startForgetting } from './features/audit/forgetWhatIsOld.js';
import { coachingMail } from './features/coachings/coachingMail.js';
import { carriersOf } from './features/deliveries/carrier.js';
import { answerWithinMs } from './features/deliveries/claim.js';
import { createMailer } from './features/deliveries/mailer.js';
import { startPostman } from './features/deliveries/postman.js';
import { digestMail } from './features/digests/digestMail.js';
import { startDigests } from './features/digests/planDigests.js';
import { startReplanning } from './features/follow-ups/replanOutdated.js';
import { invitationMail } from './features/invitations/invitationMail.js';
import { openDictionaries } from './features/messages/dictionaries.js';
import { messageMail } from './features/messages/messageMail.js';
import { unsentMail } from './features/messages/unsentMail.js';
import { openMetrics } from './features/operations/metrics.js';
import { processName } from './features/operations/processName.js';
import { openExportWork } from './features/personalData/exports/exportJob.js';
import { startExportWorker } from './features/personalData/exports/exportWorker.js';
import { startRetention } from './features/personalData/retention/retentionWorker.js';
import { openPolicyWork } from './features/policies/policyJob.js';
import { startPolicyWorker } from './features/policies/policyWorker.js';
import { pushDelivery } from './features/push/pushDelivery.js';
import { openPusher } from './features/push/pusher.js';
import type { Vapid } from './features/push/vapid.js';
import { reminderMail } from './features/reminders/reminderMail.js';
import { reviewMail } from './features/reviews/reviewMail.js';
import { openLiveEvents } from './graphql/liveEvents.js';
import { createServer } from './http/server.js';
import { openDoorbell } from './jobs/doorbell.js';
import type { Backend } from './jobs/kit.js';

/** What a process runs on, whether embedded or given. */
export interface Parts {
  databaseUrl: string;
  smtpUrl: string;
  secret: string;
  /** Absent: nothing is pushed. */
  vapid?: Vapid;
  /** Where caught mail is read; embedded only. */
  catcher?: MailCatcher;
}

export interface Running {
  app: App;
  /** Absent in a process that is a worker only. */
  server?: FastifyInstance;
  stop(): Promise<void>;
}

/** Brings the database up to date and starts the roles of `config`, listening when it is an api. */
export async function run(config: Config, parts: Parts, log: Logger): Promise<Running> {
  const begun: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of begun.reverse().splice(0)) await end();
  };
  try {
    return { ...(await start(config, parts, log, begun)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts part after part, noting in `begun` how each ends; the last to start is the first to stop. */
async function start(
  config: Config,
  { databaseUrl, smtpUrl, secret, vapid, catcher }: Parts,
  log: Logger,
  begun: (() => Promise<unknown>)[],
): Promise<Omit<Running, 'stop'>> {
  await migrate(databaseUrl, secret);
  const url = (role: RuntimeRole) => roleUrl(databaseUrl, role, secret);
  const backend = (role: RuntimeRole): Backend =>
    config.redisUrl
      ? { redisUrl: config.redisUrl, installation: databaseOf(databaseUrl) }
      : { postgresUrl: url(role) };
  const clock = () => Temporal.Now.instant();
  const metrics = openMetrics();
  const connect = async (role: 'app' | 'worker', pool: string = role, answerWithinMs?: number) => {
    const name = processName(config.roles);
    const options = { poolSize: 10, answerWithinMs, name };
    const source = await createDataSource(url(role), options).initialize();
    begun.push(() => source.destroy());
    metrics.watchPool(pool, source);
    return source;
  };
  const db = { app: await connect('app'), worker: await connect('worker') };
  const accounts = createAccounts(url('auth'), secret, config.baseUrl);
  begun.push(() => accounts.close());
  const accountMails = openAccountMails(backend('app'), secret, log);
  begun.push(() => accountMails.close());
  const live = openLiveEvents(url('app'), log);
  begun.push(() => live.close());
  const doorbell = openDoorbell(backend('app'), clock, log);
  begun.push(() => doorbell.close());
  metrics.watchBacklog(db.worker, doorbell);
  const policyWork = openPolicyWork(backend('app'), log);
  begun.push(() => policyWork.close());
  const exportWork = openExportWork(backend('app'), log);
  begun.push(() => exportWork.close());
  const dictionaries = openDictionaries(log);
  const app: App = {
    ...{ config, secret, log, clock, db, accounts, accountMails, live, dictionaries },
    ...{ doorbell, policyWork, exportWork, metrics },
    caughtMail: catcher,
    pusher: vapid && openPusher(vapid, config.pushHosts),
  };
  if (config.roles.has('worker')) {
    const handlers = {
      ...{ reminder: reminderMail, message: messageMail, unsent: unsentMail },
      ...{ invitation: invitationMail, review: reviewMail, coaching: coachingMail },
      ...{ digest: digestMail, push: pushDelivery },
    };
    const mailer = createMailer(smtpUrl, config.mailFrom);
    const own = await connect('worker', 'postman', answerWithinMs);
    const postman = startPostman(
      ...([app, own, backend('worker')] as const),
      ...([carriersOf(mailer, app.pusher), handlers] as const),
    );
    begun.push(() => postman.stop());
    const digests = startDigests(app);
    begun.push(() => digests.stop());
    const replanning = startReplanning(app);
    begun.push(() => replanning.stop());
    const accountWorker = startAccountWorker(app, backend('worker'), mailer);
    begun.push(() => accountWorker.stop());
    const forgetting = startForgetting(app);
    begun.push(() => forgetting.stop());
    const policyWorker = startPolicyWorker(app, backend('worker'));
    begun.push(() => policyWorker.stop());
    const exportWorker = startExportWorker(app, backend('worker'));
    begun.push(() => exportWorker.stop());
    const retention = startRetention(app);
    begun.push(() => retention.stop());
  }
  const server = await createServer(app, catcher);
  begun.push(() => server.close());
  await server.listen({ port: config.port, host: config.databaseUrl ? '0.0.0.0' : '127.0.0.1' });
  return { app, server };
}
