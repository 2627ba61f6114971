import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { coachWithTeam, followUpFields, interviewHeld, invitationLink, record } from './people.js';
import { startApp, type TestApp } from './startApp.js';
import { until } from './until.js';

const backends = [
  { name: 'Postgres', redisUrl: undefined, missing: false },
  { name: 'Redis', redisUrl: inject('redisUrl'), missing: !inject('redisUrl') },
];

describe.each(backends)('the story, with BullMQ on $name', ({ redisUrl, missing }) => {
  describe.skipIf(missing)(missing ? 'needs a redis-server' : 'end to end', () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startApp({ redisUrl });
    });
    afterAll(() => app.stop());

    test('invite, accept, plan, write, send, hear back: each leaves its mark', async () => {
      const coach = await coachWithTeam(app);
      const email = 'jamie.carter@example.com';
      const { inviteCandidate: invitation } = await coach.client.get(
        `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
          ... on Invitation { id pending candidate { id joined } } } }`,
        { input: { teamId: coach.teamId, givenName: 'Jamie', familyName: 'Carter', email } },
      );
      expect(invitation).toMatchObject({ pending: true, candidate: { joined: false } });

      const invited = await app.mailTo(email);
      expect(invited.email.subject).toBe('Maya Lindqvist invites you to Lindqvist Coaching');
      const link = invitationLink(invited.email.text ?? '');
      const jamie = app.client();
      const { invitation: preview } = await jamie.get(
        `query($invitationId: ID!, $key: String!) { invitation(id: $invitationId, key: $key) {
          teamName invitedBy email hasAccount } }`,
        link,
      );
      expect(preview).toEqual({
        teamName: 'Lindqvist Coaching',
        invitedBy: 'Maya Lindqvist',
        email,
        hasAccount: false,
      });
      const accept = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
        __typename ... on Viewer { memberships { role candidate { id } } } ... on Problem { message } } }`;
      const input = { ...link, password: 'correct horse battery', zone: 'Europe/Berlin' };
      const { acceptInvitation } = await jamie.get(accept, { input });
      expect(acceptInvitation.memberships).toEqual([
        { role: 'CANDIDATE', candidate: { id: invitation.candidate.id } },
      ]);
      const again = await app.client().get(accept, { input });
      expect(again.acceptInvitation.__typename).toBe('InvitationUnusable');

      const held = interviewHeld(2, app.app.clock());
      const promisedBy = held.end.slice(0, 10);
      const interview = await record(jamie, invitation.candidate.id, { ...held, promisedBy });
      expect(interview.__typename).toBe('Interview');
      const thanks = interview.followUps.filter((f: { kind: string }) => f.kind === 'THANK_YOU');
      expect(thanks.map((f: { recipient: { name: string } }) => f.recipient.name).sort()).toEqual([
        'Anna Weber',
        'Luis Ortega',
      ]);
      expect(interview.followUps.at(-1)).toMatchObject({ kind: 'STATUS_CHECK', status: 'PLANNED' });
      for (const followUp of interview.followUps)
        expect(followUp.reasons.length).toBeGreaterThan(2);

      const [first] = thanks;
      const { followUp: draft } = await jamie.get(
        `query($id: ID!) { followUp(id: $id) { status message {
          version state subject body toName toEmail findings { rule severity } } } }`,
        { id: first.id },
      );
      expect(draft.message).toMatchObject({
        version: 0,
        state: 'DRAFT',
        toName: first.recipient.name,
      });
      expect(draft.message.body).toContain('shared component library');

      const spoilt = draft.message.body.replace(/\w+(?= *,)/, '[Name]');
      const saved = await save(jamie, first.id, draft.message.subject, spoilt, 0);
      expect(saved.message.findings).toContainEqual({ rule: 'unfilled-slot', severity: 'ERROR' });
      const refused = await send(jamie, first.id, saved.message.version);
      expect(refused).toMatchObject({ __typename: 'NotReady' });

      const mended = await save(jamie, first.id, draft.message.subject, draft.message.body, 1);
      const sending = await send(jamie, first.id, mended.message.version);
      expect(sending).toMatchObject({ __typename: 'FollowUp', status: 'SCHEDULED' });
      const mail = await app.mailTo(draft.message.toEmail);
      expect(mail.email.replyTo).toMatchObject([{ name: 'Jamie Carter', address: email }]);
      expect(mail.email.from?.name).toBe('Jamie Carter');
      expect(mail.email.subject).toBe(draft.message.subject);
      expect(mail.email.text?.replaceAll('\r\n', '\n').trim()).toBe(draft.message.body.trim());
      await until(
        'the follow-up to be sent',
        async () => (await statusOf(jamie, first.id)) === 'SENT',
      );

      const nextRound = { ...interviewHeld(-72, app.app.clock()), promisedBy: null };
      const { recordReply } = await jamie.get(
        `mutation($input: RecordReplyInput!) { recordReply(input: $input) {
          ... on Application { interviews { round } followUps { ${followUpFields} interview { round } } } } }`,
        { input: { applicationId: interview.application.id, nextRound } },
      );
      expect(recordReply.interviews).toEqual([{ round: 1 }, { round: 2 }]);
      const checks = recordReply.followUps.filter(
        (f: { kind: string; interview: { round: number } }) =>
          f.kind === 'STATUS_CHECK' && f.interview.round === 1,
      );
      expect(checks).toMatchObject([{ status: 'WITHDRAWN' }]);

      const { team } = await coach.client.get(
        `query($id: ID!) { team(id: $id) { candidates { edges { node {
          name joined openCount nextFollowUp { kind recipient { name } } } } } } }`,
        { id: coach.teamId },
      );
      expect(team.candidates.edges).toEqual([
        {
          node: {
            name: 'Jamie Carter',
            joined: true,
            openCount: 1,
            nextFollowUp: { kind: 'THANK_YOU', recipient: { name: thanks[1].recipient.name } },
          },
        },
      ]);
    });
  });
});

type Client = ReturnType<TestApp['client']>;

async function save(
  client: Client,
  followUpId: string,
  subject: string,
  body: string,
  expectedVersion: number,
) {
  const { saveDraft } = await client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on FollowUp {
      message { version findings { rule severity } } } } }`,
    { input: { followUpId, subject, body, expectedVersion } },
  );
  return saveDraft;
}

async function send(client: Client, followUpId: string, expectedVersion: number) {
  const { sendMessage } = await client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) {
      __typename ... on FollowUp { status } ... on NotReady { findings { rule } moment { rule message } }
      ... on Problem { message } } }`,
    { input: { followUpId, expectedVersion } },
  );
  return sendMessage;
}

async function statusOf(client: Client, id: string): Promise<string> {
  const { followUp } = await client.get('query($id: ID!) { followUp(id: $id) { status } }', { id });
  return followUp.status;
}
