import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { letter, saveText } from '../../../test/reviews.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let followUp: { id: string; recipient: { id: string } };
beforeAll(async () => {
  app = await startApp({ undoSeconds: 900 });
  jamie = await joinedCandidate(app, await coachWithTeam(app));
});
afterAll(() => app.stop());
beforeEach(async () => {
  const held = interviewHeld(2, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, held);
  followUp = followUps[0];
  await saveText(jamie.client, followUp.id, letter('Anna'), 0);
  const { sendMessage } = await jamie.client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
    { input: { followUpId: followUp.id, expectedVersion: 1 } },
  );
  expect(sendMessage.__typename).toBe('FollowUp');
});

/** As if a worker had begun to send it, of which this became known, and had died or been told to try again. */
const tried = (outcome: string) =>
  asOwner(
    app.databaseUrl,
    `with tried as (
       update delivery set attempts = 1 where subject_id = $1 and kind = 'message' returning *)
     insert into send_ledger (delivery_id, version, recipient, channel, team_id, candidate_id, message_id, state, tries, token, at)
     select id, version, 'anna.weber@northwind.example', 'email', team_id, candidate_id, 'M', $2, 1, uuidv7(), now()
     from tried`,
    [followUp.id, outcome],
  );

const undo = async () =>
  (
    await jamie.client.get(
      `mutation { undoSend(followUpId: "${followUp.id}") { __typename ... on Problem { message } } }`,
    )
  ).undoSend;

const message = async () =>
  (
    await jamie.client.get(
      `{ followUp(id: "${followUp.id}") { status message { state failure } } }`,
    )
  ).followUp;

test.each(['unknown', 'handed', 'accepted'])(
  'a message of which a try is %s is not taken back any more',
  async (outcome) => {
    await tried(outcome);
    expect(await undo()).toEqual({ __typename: 'Conflict', message: 'It has left already.' });
    expect(await message()).toMatchObject({ message: { state: 'SENDING' } });
  },
);

test('one that was refused is', async () => {
  await tried('refused');
  expect(await undo()).toMatchObject({ __typename: 'FollowUp' });
  expect(await message()).toMatchObject({ message: { state: 'DRAFT' } });
});

test('one that was accepted has left, and is no draft again, whatever was wished since', async () => {
  await tried('accepted');
  await jamie.client.get(
    `mutation($id: ID!) { recordWish(input: { interviewerId: $id, wish: NO_CONTACT }) { __typename } }`,
    { id: followUp.recipient.id },
  );
  await asOwner(
    app.databaseUrl,
    `update delivery set try_at = now() where subject_id = $1 and kind = 'message'`,
    [followUp.id],
  );
  await expireAndReRing(app.app);
  await until('it to be known', async () => (await message()).message.state !== 'SENDING');
  expect(await message()).toEqual({ status: 'SENT', message: { state: 'SENT', failure: null } });
  expect(await app.mailsTo('anna.weber@northwind.example')).toEqual([]);
});
