import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anna, coachWithTeam, interviewHeld, record } from '../../../../test/people.js';
import { asOwner } from '../../../../test/rows.js';
import { startSmtp } from '../../../../test/smtp.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { managedCandidate } from '../../../../test/team.js';
import { until } from '../../../../test/until.js';
import type { Delivery } from '../../deliveries/delivery.entity.js';
import { noteHanding } from '../../deliveries/ledger.js';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let count = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startApp({ smtpUrl: smtp.url });
  coach = await coachWithTeam(app);
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});
beforeEach(() => {
  smtp.mood = 'takes';
  smtp.thinking = false;
  smtp.received.length = 0;
});

const toAnna = () => smtp.received.filter((mail) => mail.to?.[0]?.address === anna.email);

/** A candidate without an account, and a message to Anna that leaves at once. */
async function sending() {
  const { id: candidateId } = await managedCandidate(
    coach.client,
    coach.teamId,
    `tomasz.${++count}@example.com`,
  );
  const interview = await record(coach.client, candidateId, interviewHeld(2, app.app.clock()));
  const followUp = interview.followUps.find(
    ({ recipient }: { recipient: { name: string } }) => recipient.name === 'Anna Weber',
  );
  const { sendMessage } = await coach.client.get(
    `mutation($id: ID!) { sendMessage(input: { followUpId: $id, expectedVersion: 0,
      overrideReason: "a test" }) { __typename } }`,
    { id: followUp.id },
  );
  expect(sendMessage.__typename).toBe('FollowUp');
  return { candidateId, followUpId: followUp.id as string, interviewerId: followUp.recipient.id };
}

const erase = (candidateId: string) =>
  coach.client.get(
    `mutation($id: ID!) { eraseCandidate(input: { candidateId: $id, name: "Tomasz Nowak" }) {
      __typename ... on Problem { message } } }`,
    { id: candidateId },
  );

const rows = (sql: string, id: string) => asOwner(app.databaseUrl, sql, [id]);
const candidates = (id: string) => rows('select id from candidate where id = $1', id);

test('an erasure waits for the mail that is with the mail server, and nothing leaves after it', async () => {
  smtp.mood = 'thinks';
  const { candidateId } = await sending();
  await until('the mail to be with the server', async () => smtp.thinking);
  let over = false;
  const erasure = erase(candidateId).then((answer) => {
    over = true;
    return answer;
  });
  await new Promise((done) => setTimeout(done, 600));
  expect(over).toBe(false);
  expect(await candidates(candidateId)).toHaveLength(1);
  smtp.mood = 'takes';
  expect((await erasure).eraseCandidate.__typename).toBe('Done');
  expect(toAnna()).toHaveLength(1);
  expect(await candidates(candidateId)).toEqual([]);
  await app.app.doorbell.ring(Temporal.Now.instant());
  await new Promise((done) => setTimeout(done, 1500));
  expect(toAnna()).toHaveLength(1);
});

test.each([
  ['their candidate was erased', (one: { candidateId: string }) => erase(one.candidateId)],
  [
    'their recipient was anonymised',
    (one: { interviewerId: string }) =>
      coach.client.get(
        `mutation($id: ID!) { eraseInterviewers(input: { interviewerIds: [$id], how: ANONYMISE }) {
          __typename } }`,
        { id: one.interviewerId },
      ),
  ],
])('a letter that is written but not handed over does not leave once %s', async (_, erased) => {
  smtp.mood = 'busy';
  const one = await sending();
  const deliveryOf = async () =>
    (
      await rows(
        `select id, token, version, team_id as "teamId", candidate_id as "candidateId", state
         from delivery where kind = 'message' and subject_id = $1`,
        one.followUpId,
      )
    )[0] as Delivery | undefined;
  await until(
    'the first try',
    async () => (await deliveryOf())?.state === 'pending' && smtp.tries > 0,
  );
  await asOwner(
    app.databaseUrl,
    `update delivery set state = 'claimed', token = gen_random_uuid(), try_at = now(),
       lease_until = now() + interval '1 minute' where subject_id = $1 and kind = 'message'`,
    [one.followUpId],
  );
  const claimed = (await deliveryOf()) as Delivery;
  smtp.mood = 'takes';
  const handing = { delivery: claimed, recipient: anna.email, messageId: '<one@test>' };
  await erased(one as never);
  expect(await noteHanding(app.app.db.worker, [handing])).toEqual(['withdrawn']);
  const after = await deliveryOf();
  expect([undefined, 'withdrawn']).toContain(after?.state);
  expect(toAnna()).toEqual([]);
});
