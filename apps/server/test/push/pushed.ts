import { enterAsWorker, inTransaction } from '../../src/db/transaction.js';
import { note } from '../../src/features/notices/note.js';
import type { NoticeKind } from '../../src/features/notices/noticeKind.js';
import { sealTarget } from '../../src/features/push/sealedTarget.js';
import type { Client } from '../client.js';
import { type Reminded, reminded } from '../reminded.js';
import { asOwner } from '../rows.js';
import { startApp, type TestApp } from '../startApp.js';
import { until } from '../until.js';
import type { Browser } from './browser.js';
import { type PushService, startPushService } from './pushService.js';

interface Pushed {
  service: PushService;
  app: TestApp;
  people: Reminded;
  stop(): Promise<void>;
}

/** An app that pushes to a service of ours, and Jamie, who is to write to Anna and may be told so at any hour. */
export async function startPushed(): Promise<Pushed> {
  const service = await startPushService();
  const app = await startApp({ pushHosts: [service.host] });
  const people = await reminded(app);
  await prefer(people.jamie.client, { quiet: { from: 0, to: 0 }, remindersPerDay: 20 });
  await people.held();
  return {
    ...{ service, app, people },
    async stop() {
      await app.stop();
      await service.stop();
    },
  };
}

export const prefer = (by: Client, input: object) =>
  by.get(
    'mutation($input: ChangePreferencesInput!) { changePreferences(input: $input) { __typename } }',
    { input },
  );

/** Turns pushes on in the browser of `by`; answers the whole result. */
export async function turnOn(by: Client, browser: Pick<Browser, 'input'>) {
  const { addPushDevice } = await by.get(
    `mutation($input: AddPushDeviceInput!) { addPushDevice(input: $input) { __typename
      ... on Viewer { pushDevices { id browser usedAt isCurrent } }
      ... on InvalidInput { fields { field allowed } } } }`,
    { input: browser.input },
  );
  return addPushDevice;
}

export const devicesOf = async (by: Client) =>
  (await by.get('{ viewer { pushDevices { id browser createdAt usedAt isCurrent } } }')).viewer
    .pushDevices;

/** As a device is found after the installation got another `SECRET`. */
export const sealByAnother = async (app: TestApp, deviceId: string) =>
  asOwner(app.databaseUrl, 'update push_device set sealed = $2 where id = $1', [
    deviceId,
    await sealTarget('another secret, long enough to be one', {
      ...{ endpoint: 'https://localhost/', p256dh: '', auth: '' },
    }),
  ]);

let told = 0;

/** Puts something into somebody's inbox, as a job does that mails it; answers the id of the notice. */
export async function tellNow(
  { app, followUpId, jamie, jamieId, coach }: Reminded,
  { kind = 'reminder' as NoticeKind, nudge = 'opened', userId = jamieId } = {},
): Promise<string> {
  const delivery = {
    ...{ teamId: coach.teamId, candidateId: jamie.candidateId, subjectId: followUpId },
    ...{ nudge, version: ++told },
  };
  await inTransaction(app.app.db.worker, enterAsWorker('deliver'), (tx) =>
    note(app.app, tx, [{ userId, kind, followUpId, delivery }]),
  );
  const [row] = await asOwner(
    app.databaseUrl,
    'select id from notice where version = $1 and subject_id = $2 and user_id = $3',
    [told, followUpId, userId],
  );
  return row?.id;
}

export const pushesOf = (app: TestApp, noticeId: string) =>
  asOwner(
    app.databaseUrl,
    `select id, state, attempts, try_at as at, last_error as error, nudge from delivery
     where kind = 'push' and subject_id = $1 order by id`,
    [noticeId],
  );

/** Waits until every push of a notice is so. */
export const pushesAre = (app: TestApp, noticeId: string, state: string, attempts = 1) =>
  until(`pushes of ${noticeId} that are ${state} after ${attempts}`, async () => {
    const pushes = await pushesOf(app, noticeId);
    const all = pushes.every((one) => one.state === state && one.attempts === attempts);
    return pushes.length > 0 && all && pushes;
  });

/** What waits to be tried again is due now. */
export const hurry = (app: TestApp, noticeId: string) =>
  asOwner(
    app.databaseUrl,
    `update delivery set try_at = now() where kind = 'push' and subject_id = $1 and state = 'pending'`,
    [noticeId],
  );
