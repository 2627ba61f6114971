import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { coachWithTeam } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { createDataSource } from '../../db/dataSource.js';
import { roleUrl } from '../../db/roles.js';
import { carriersOf } from './carrier.js';
import type { Handlers } from './deliver.js';
import type { DeliveryKindHandler } from './letter.js';
import { createMailer } from './mailer.js';
import { startPostman } from './postman.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ roles: new Set(['api']) });
});
afterAll(() => app.stop());

test('mails leave before the pushes claimed with them are written', async () => {
  const { teamId } = await coachWithTeam(app);
  await asOwner(app.databaseUrl, 'delete from delivery');
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, kind, subject_id, due_at, until, try_at)
     select $1, kind, uuidv7(), now(), now() + interval '1 hour', now()
     from (values ('push'), ('invitation')) k(kind)`,
    [teamId],
  );
  const to = { name: 'Anna', address: 'anna@postman.example' };
  const invitation: DeliveryKindHandler = {
    compose: async () => ({ to, subject: 'Hello', text: 'Anna' }),
  };
  const push: DeliveryKindHandler = {
    async compose() {
      await app.mailTo(to.address);
      return 'withdrawn';
    },
  };
  const postgresUrl = roleUrl(app.databaseUrl, 'worker', app.app.secret);
  const worker = await createDataSource(postgresUrl, { poolSize: 4 }).initialize();
  const postman = startPostman(
    ...([app.app, worker, { postgresUrl }] as const),
    carriersOf(createMailer(app.caughtAt, 'Afterword <hello@afterword.example>')),
    { invitation, push } as Handlers,
  );
  onTestFinished(async () => {
    await postman.stop();
    await worker.destroy();
  });
  const ended = await until('both to end', async () => {
    const rows = await asOwner(
      app.databaseUrl,
      'select kind, state, attempts from delivery order by kind',
    );
    return rows.every(({ state }) => ['sent', 'withdrawn'].includes(state)) && rows;
  });
  expect(ended).toEqual([
    { kind: 'invitation', state: 'sent', attempts: 1 },
    { kind: 'push', state: 'withdrawn', attempts: 1 },
  ]);
});
