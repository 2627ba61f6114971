import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { mailedKey } from '../../../../test/accountMail.js';
import type { Client } from '../../../../test/client.js';
import { password, somebody } from '../../../../test/people.js';
import { answerComment, askForReview, comment, giveBack } from '../../../../test/reviews.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import {
  accept,
  coachedBy,
  inviteMember,
  linkOf,
  userIdOf,
  wholeTeam,
} from '../../../../test/team.js';
import { keysWith, mailsWith, tablesWith } from '../../../../test/traces.js';
import { until } from '../../../../test/until.js';
import { erasedComment } from './accountTraces.js';

const redisUrl = inject('redisUrl');
const queues: [string, string | undefined][] = [['in PostgreSQL', undefined]];
if (redisUrl) queues.push(['in Redis', redisUrl]);

describe.each(queues)('with the queue %s', (_, redis) => {
  let app: TestApp;
  let team: Awaited<ReturnType<typeof wholeTeam>>;
  let log = '';
  beforeAll(async () => {
    app = await startApp(
      { redisUrl: redis },
      {
        write: (line) => {
          log += line;
        },
      },
    );
    team = await wholeTeam(app);
  }, 60_000);
  afterAll(() => app.stop());

  /** Where a word is still found. */
  async function traces(word: string) {
    return {
      tables: await tablesWith(app, word),
      keys: redis ? await keysWith(redis, word) : [],
      mails: await mailsWith(app, word),
      log: log.toLowerCase().includes(word.toLowerCase()),
    };
  }
  const none = { tables: [], keys: [], mails: [], log: false };

  /** The input of an interview two hours ago, every text of it marked. */
  const interview = (word: string) => {
    const wall = (hours: number) =>
      app.app
        .clock()
        .subtract({ hours })
        .toZonedDateTimeISO('Europe/Berlin')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
    return {
      ...{ start: wall(3), end: wall(2), zone: 'Europe/Berlin' },
      panel: [
        {
          givenName: `Anna${word}`,
          familyName: `Weber${word}`,
          email: `anna@${word}.example`,
          role: `Head of ${word}`,
        },
      ],
      topics: [`the ${word} project`],
      openQuestions: [`what ${word} means`],
      promisedMaterials: [`the ${word} case`],
    };
  };

  /** Records, drafts, has it reviewed and sends: something in every field. */
  async function busy(word: string, by: Client, candidateId: string, reviewer: Client) {
    const { recordInterview } = await by.get(
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
        ... on Interview { followUps { id kind } } ... on Problem { message } } }`,
      {
        input: {
          ...{ candidateId, company: `${word} Studio`, position: `${word} Designer` },
          interview: interview(word),
        },
      },
    );
    const [{ id: followUpId }] = recordInterview.followUps;
    const body = `Dear Anna, it was good to hear of ${word}.`;
    await by.get('mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: { followUpId, subject: word, body, expectedVersion: 0 },
    });
    const { id: reviewId } = await askForReview(by, followUpId, 1);
    const remark = await comment(reviewer, reviewId, 1, [body, word], { body: `Why ${word}?` });
    await answerComment(by, remark.id, `Because ${word}.`);
    await giveBack(reviewer, reviewId, `Less ${word}.`);
    await team.owner.client.get(
      `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
      { input: { followUpId, expectedVersion: 1, overrideReason: `for ${word}` } },
    );
    await until('the mail to the interviewer', async () =>
      (await app.mailsTo(`anna@${word}.example`)).at(0),
    );
    return { followUpId, reviewId };
  }

  async function exported(by: Client, candidateId?: string) {
    const { requestExport } = await by.get(
      'mutation($id: ID) { requestExport(candidateId: $id) { ... on Export { id } } }',
      { id: candidateId },
    );
    const field = candidateId ? 'candidate(id: $id)' : 'viewer';
    const asked = candidateId ? 'query($id: ID!)' : 'query';
    await until('the export', async () => {
      const data = await by.get(`${asked} { about: ${field} { export { id state } } }`, {
        id: candidateId,
      });
      return data.about.export?.id === requestExport.id && data.about.export.state === 'READY';
    });
    return requestExport.id as string;
  }

  const stateOf = async (by: Client) =>
    (await by.get('{ viewer { export { state url } } }')).viewer.export;

  /** A candidate with an account whose every field is marked, and who has done everything. */
  async function joinedCandidate(word: string) {
    const email = `${word}@example.com`;
    const { inviteCandidate } = await team.owner.client.get(
      `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
        ... on Invitation { id candidate { id } } } }`,
      {
        input: {
          ...{ teamId: team.owner.teamId, email },
          ...{ givenName: `Given${word}`, familyName: `Family${word}` },
        },
      },
    );
    await app.mailTo(email);
    // A link that is never used holds the address too.
    const { signUp } = await app
      .client()
      .get('mutation($email: String!) { signUp(email: $email) { __typename } }', { email });
    expect(signUp.__typename).toBe('Done');
    await app.mailTo(email, (mail) => mail.email.subject === 'Confirm your address');
    const client = app.client();
    const link = linkOf(app, inviteCandidate.id, email);
    await accept(client, { ...link, password, zone: 'Europe/Berlin' });
    const candidateId = inviteCandidate.candidate.id as string;
    await coachedBy(team.head, { client, candidateId }, team.ada);
    await client.get(
      'mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { __typename } }',
      { input: { password, email: `new.${word}@example.com` } },
    );
    await app.mailTo(`new.${word}@example.com`);
    await busy(word, client, candidateId, team.ada.client);
    await exported(client);
    return { client, candidateId };
  }

  test('deleting an account leaves nothing of somebody who was a candidate', async () => {
    const word = 'kingfisher';
    const { client } = await joinedCandidate(word);
    await exported(team.ada.client);
    const before = await traces(word);
    expect(before.tables).toEqual(
      expect.arrayContaining(
        [
          ...['candidate', 'invitation', 'interviewer', 'interview', 'application', 'message'],
          ...['application_event', 'message_version', 'review', 'review_comment', 'send_ledger'],
        ].map((name) => `public.${name}`),
      ),
    );
    expect(before.tables).toEqual(expect.arrayContaining(['auth."user"', 'auth.verification']));
    expect(before.mails.length).toBeGreaterThan(2);
    const { deleteAccount } = await client.get(
      'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password },
    );
    expect(deleteAccount.__typename).toBe('Done');
    expect(await traces(word)).toEqual(none);
    // Ada's export told what she wrote for them.
    expect(await stateOf(team.ada.client)).toEqual({ state: 'EXPIRED', url: null });
  }, 60_000);

  test('leaving with everything erased leaves nothing but the account', async () => {
    const word = 'wagtail';
    const { client } = await joinedCandidate(word);
    const { leaveTeam } = await client.get(
      `mutation($input: LeaveTeamInput!) { leaveTeam(input: $input) { __typename } }`,
      { input: { teamId: team.owner.teamId, withData: 'ERASE' } },
    );
    expect(leaveTeam.__typename).toBe('Viewer');
    const after = await traces(word);
    expect(after).toEqual({ ...none, tables: ['auth."user"', 'auth.verification'] });
    expect(await stateOf(client)).toEqual({ state: 'EXPIRED', url: null });
  }, 60_000);

  test('a leader who types the name erases a candidate without an account', async () => {
    const word = 'dunlin';
    const { addCandidate } = await team.ada.client.get(
      `mutation($input: AddCandidateInput!) { addCandidate(input: $input) { ... on Candidate { id } } }`,
      {
        input: {
          ...{ teamId: team.owner.teamId, email: `${word}@example.com` },
          ...{ givenName: `Given${word}`, familyName: `Family${word}` },
        },
      },
    );
    const candidateId = addCandidate.id as string;
    await team.ada.client.get(
      'mutation($id: ID!) { inviteCandidate(input: { candidateId: $id }) { __typename } }',
      { id: candidateId },
    );
    await app.mailTo(`${word}@example.com`);
    await busy(word, team.ada.client, candidateId, team.head.client);
    const exportId = await exported(team.ada.client, candidateId);
    expect((await traces(word)).tables).toContain('public.send_ledger');
    const erase = async (by: Client, name: string) =>
      (
        await by.get(
          `mutation($input: EraseCandidateInput!) { eraseCandidate(input: $input) { __typename
            ... on InvalidInput { fields { field } } } }`,
          { input: { candidateId, name } },
        )
      ).eraseCandidate;
    const name = `Given${word} Family${word}`;
    expect((await erase(team.ada.client, name)).__typename).toBe('NotFound');
    expect(await erase(team.head.client, 'Somebody Else')).toEqual({
      __typename: 'InvalidInput',
      fields: [{ field: 'name' }],
    });
    expect((await traces(word)).tables).toContain('public.candidate');
    expect((await erase(team.head.client, name.toUpperCase())).__typename).toBe('Done');
    expect(await traces(word)).toEqual(none);
    const gone = await fetch(`${app.config.baseUrl}/exports/${exportId}/download`, {
      headers: { cookie: team.ada.client.cookie },
    });
    expect(gone.status).toBe(404);
  }, 60_000);

  test('a coach’s account takes their words along, and what the candidate’s messages say stays', async () => {
    const word = 'redshank';
    const { client, email } = await somebody(app);
    await client.get(
      'mutation($input: ChangeProfileInput!) { changeProfile(input: $input) { __typename } }',
      { input: { name: `Coach ${word}`, zone: 'Asia/Tokyo' } },
    );
    const { id } = await inviteMember(team.owner.client, team.owner.teamId, email);
    await app.mailTo(email);
    await accept(client, linkOf(app, id, email));
    const jamie = await joinedCandidate('sanderling');
    await coachedBy(team.head, jamie, {
      client,
      email,
      userId: await userIdOf(client),
      membershipId: '',
    });
    const { followUps } = (
      await jamie.client.get(
        `query($id: ID!) { candidate(id: $id) { applications { edges { node { followUps { id status } } } } } }`,
        { id: jamie.candidateId },
      )
    ).candidate.applications.edges[0].node;
    const draft = followUps.find(({ status }: { status: string }) => status !== 'SENT');
    const body = 'Dear Anna, thank you.';
    await jamie.client.get(
      'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
      { input: { followUpId: draft.id, subject: 'Thanks', body, expectedVersion: 0 } },
    );
    const { id: reviewId } = await askForReview(jamie.client, draft.id, 1);
    const remark = await comment(client, reviewId, 1, [body, 'Anna'], {
      body: `Say ${word}.`,
      suggestion: word,
    });
    const answer = await answerComment(jamie.client, remark.id, 'I would rather not.');
    expect(answer.__typename).toBe('ReviewComment');
    await giveBack(client, reviewId, `With ${word}, please.`);
    await exported(client);
    expect((await traces(word)).tables).toEqual(
      expect.arrayContaining(['public.review', 'public.review_comment', 'auth."user"']),
    );
    expect((await traces(email)).tables).toContain('public.invitation');
    const now = `moved.${email}`;
    await client.get(
      'mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { __typename } }',
      { input: { password, email: now } },
    );
    const { confirmEmail } = await client.get(
      'mutation($key: String!) { confirmEmail(key: $key) { __typename } }',
      { key: await mailedKey(app, now, 'confirm-email') },
    );
    expect(confirmEmail.__typename).toBe('Done');
    const { deleteAccount } = await client.get(
      'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password },
    );
    expect(deleteAccount.__typename).toBe('Done');
    expect(await traces(word)).toEqual(none);
    expect(await traces(email)).toEqual(none);
    const { review } = await jamie.client.get(
      `query($id: ID!) { review(id: $id) { note comments { edges { node { quote body suggestion
        writtenBy { name } answers { body } } } } } }`,
      { id: reviewId },
    );
    expect(review.note).toBeNull();
    expect(review.comments.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        ...{ quote: 'Anna', body: erasedComment, suggestion: null, writtenBy: null },
        answers: [{ body: 'I would rather not.' }],
      },
    ]);
  }, 60_000);
});

test('a mail that waits for its server is taken back with the account', async () => {
  const app = await startApp({ smtpUrl: 'smtp://127.0.0.1:9' });
  try {
    const { client, email } = await somebody(app);
    const waiting = async () => (await tablesWith(app, 'sealed')).length > 0;
    await client.get(
      'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
      { email },
    );
    await until('the job to fail once', waiting);
    const { client: other } = await somebody(app);
    await other.get(
      'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password },
    );
    expect(await waiting()).toBe(true);
    await client.get(
      'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password },
    );
    expect(await waiting()).toBe(false);
  } finally {
    await app.stop();
  }
});
