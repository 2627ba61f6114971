import { randomUUID } from 'node:crypto';
import { makeExport } from '../../src/features/personalData/exports/makeExport.js';
import { workThrough } from '../../src/features/policies/workThrough.js';
import type { Client } from '../client.js';
import { coachWithTeam, interviewHeld, password, record } from '../people.js';
import { subscribed } from '../push/browser.js';
import { turnOn } from '../push/pushed.js';
import { askForReview, comment } from '../reviews.js';
import { asOwner } from '../rows.js';
import type { TestApp } from '../startApp.js';
import {
  accept,
  coachedBy,
  inviteMember,
  joinedMember,
  linkOf,
  managedCandidate,
  propose,
  userIdOf,
} from '../team.js';
import { createTemplate, saveTemplate } from '../templates.js';

export type Team = Awaited<ReturnType<typeof oneTeam>>;

/** A team with everybody in it and something of everything; two of them are alike. */
export async function oneTeam(app: TestApp) {
  const owner = await coachWithTeam(app);
  const { client, teamId } = owner;
  const [head, coach, otherCoach, proposed, candidate, otherCandidate] = await Promise.all([
    joinedMember(app, owner, 'HEAD_COACH'),
    joinedMember(app, owner),
    joinedMember(app, owner),
    joinedMember(app, owner),
    joined(app, owner, 'Jamie', 'Carter'),
    joined(app, owner, 'Priya', 'Raman'),
  ]);
  const coachingId = await coachedBy(owner, candidate, coach);
  await coachedBy(owner, otherCandidate, otherCoach);
  const { id: proposalId } = await propose(client, candidate.candidateId, proposed.userId);
  const own = await busy(app, candidate);
  const others = await busy(app, otherCandidate);
  const unwritten = await record(candidate.client, candidate.candidateId, interview(app));
  const managed = await managedCandidate(coach.client, teamId, `tomasz.${teamId}@example.com`);
  const review = await reviewed(own.draftId, candidate, coach);
  await reviewed(others.draftId, otherCandidate, otherCoach);
  const { id: templateId } = await createTemplate(client, teamId);
  const { id: archivedId } = await createTemplate(client, teamId, { name: 'Archived' });
  await saveTemplate(client, {
    templateId: archivedId,
    subject: 'S',
    body: 'B',
    expectedVersion: 1,
  });
  await client.get('mutation($id: ID!) { archiveTemplate(id: $id) { __typename } }', {
    id: archivedId,
  });
  const memberMail = `new.coach.${teamId}@example.com`;
  const { id: invitationId } = await inviteMember(client, teamId, memberMail);
  const { inviteCandidate } = await coach.client.get(
    `mutation($id: ID!) { inviteCandidate(input: { candidateId: $id }) { ... on Invitation { id email } } }`,
    { id: managed.id },
  );
  const changeId = await previewedPolicy(app, owner);
  await asOwner(
    app.databaseUrl,
    `insert into send_ledger (delivery_id, version, recipient, channel, team_id, candidate_id, message_id, state)
     select id, version, 'r', 'email', team_id, candidate_id, id::text, 'refused' from delivery
     where team_id = $1`,
    [teamId],
  );
  const noticeId = await noticed(app, teamId, {
    owner: await userIdOf(client),
    coach: coach.userId,
    candidate: await userIdOf(candidate.client),
    otherCandidate: await userIdOf(otherCandidate.client),
  });
  const deviceId = await pushed(coach.client).then(() => pushed(candidate.client));
  const exportId = await exported(app, candidate.client);
  const managedExportId = await exported(app, coach.client, managed.id);
  const { viewer } = await candidate.client.get('{ viewer { id sessions { id } } }');
  return {
    owner: { ...owner, userId: await userIdOf(client) },
    ...{ head, coach, otherCoach, proposed, teamId, coachingId, proposalId },
    candidate: { ...candidate, userId: viewer.id as string },
    otherCandidate: { ...otherCandidate, userId: await userIdOf(otherCandidate.client) },
    managedId: managed.id,
    ...{ exportId, managedExportId, noticeId, deviceId },
    sessionId: viewer.sessions[0].id as string,
    /** What the candidate has. */
    ...own,
    ...review,
    unwrittenId: unwritten.followUps[1].id as string,
    /** What the other candidate has. */
    others,
    ...{ templateId, archivedId, invitationId, changeId },
    memberLink: linkOf(app, invitationId, memberMail),
    candidateLink: linkOf(app, inviteCandidate.id, inviteCandidate.email),
  };
}

const interview = (app: TestApp) => {
  const held = interviewHeld(2, app.app.clock());
  return { ...held, promisedBy: held.end.slice(0, 10), promisedMaterials: ['the case study'] };
};

/** Somebody who has accepted an invitation as a candidate. */
async function joined(
  app: TestApp,
  { client: by, teamId }: { client: Client; teamId: string },
  givenName: string,
  familyName: string,
) {
  const email = `${givenName.toLowerCase()}.${teamId}@example.com`;
  const { inviteCandidate } = await by.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { id candidate { id } } } }`,
    { input: { teamId, givenName, familyName, email } },
  );
  const client = app.client();
  const link = linkOf(app, inviteCandidate.id, email);
  await accept(client, { ...link, password, zone: 'Europe/Berlin' });
  return { client, email, candidateId: inviteCandidate.candidate.id as string };
}

/** An interview with its plan, a draft with an earlier version, and a message that waits to leave. */
async function busy(
  app: TestApp,
  { client, candidateId }: { client: Client; candidateId: string },
) {
  const held = await record(client, candidateId, interview(app));
  const [draft, sending] = held.followUps;
  await client.get('mutation($id: ID!) { muteFollowUp(followUpId: $id) { __typename } }', {
    id: draft.id,
  });
  for (const [expectedVersion, by] of [client, client].entries())
    await by.get(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`, {
      input: {
        followUpId: draft.id,
        subject: 'Thanks',
        body: `Text ${expectedVersion} of ${candidateId}`,
        expectedVersion,
      },
    });
  const { sendMessage } = await client.get(
    `mutation($id: ID!) { sendMessage(input: { followUpId: $id, expectedVersion: 0 }) { __typename
      ... on NotReady { findings { message } moment { message blocking } } } }`,
    { id: sending.id },
  );
  if (sendMessage.__typename !== 'FollowUp') throw new Error(JSON.stringify(sendMessage));
  return {
    applicationId: held.application.id as string,
    interviewId: held.id as string,
    draftId: draft.id as string,
    sendingId: sending.id as string,
    interviewerId: draft.recipient.id as string,
  };
}

/** A review that waits, with a comment that suggests other words. */
async function reviewed(
  draftId: string,
  { client, candidateId }: { client: Client; candidateId: string },
  coach: { client: Client },
) {
  const { id: reviewId } = await askForReview(client, draftId, 2);
  const text = `Text 1 of ${candidateId}`;
  const said = { body: `A remark on ${candidateId}`, suggestion: 'Words' };
  const { id: commentId } = await comment(coach.client, reviewId, 2, [text, 'Text'], said);
  return { reviewId: reviewId as string, commentId: commentId as string };
}

/** A change of policy that was looked through. */
async function previewedPolicy(
  app: TestApp,
  { client, teamId }: { client: Client; teamId: string },
) {
  const { proposePolicy } = await client.get(
    `mutation($id: ID!) { proposePolicy(input: { teamId: $id,
      changes: { thankYou: { dueHours: 20 } } }) { ... on PolicyChange { id } } }`,
    { id: teamId },
  );
  await workThrough(app.app, proposePolicy.id, () => false);
  return proposePolicy.id as string;
}

/** An inbox for each of these, about themselves, a candidate in their care or the team; and what some of them prefer. */
async function noticed(
  app: TestApp,
  teamId: string,
  people: Record<'owner' | 'coach' | 'candidate' | 'otherCandidate', string>,
) {
  await asOwner(
    app.databaseUrl,
    `insert into notice (team_id, candidate_id, follow_up_id, user_id, kind, subject_id, nudge, version, read_at)
     select c.team_id, c.id, f.id, coalesce(c.user_id, $2), 'reminder', coalesce(f.id, c.id), 'opened', 1,
       case when c.user_id = $5 then now() end
     from candidate c left join lateral (
       select id from follow_up where candidate_id = c.id order by id limit 1) f on true
     where c.team_id = $1 and (c.user_id is null or c.user_id = any ($4))
     union all select $1, null, null, $3, 'digest', $1, '', 1, null`,
    [
      ...[teamId, people.coach, people.owner, [people.candidate, people.otherCandidate]],
      people.candidate,
    ],
  );
  await asOwner(
    app.databaseUrl,
    `insert into preference (user_id, differing) select unnest($1::uuid[]), '{"digestHour": 7}'`,
    [[people.coach, people.candidate]],
  );
  const [{ id }] = await asOwner(
    app.databaseUrl,
    'select id from notice where team_id = $1 and user_id = $2',
    [teamId, people.candidate],
  );
  return id as string;
}

/** A browser in which pushes were turned on. */
async function pushed(client: Client) {
  const browser = subscribed(`https://localhost:1/${randomUUID()}`);
  const { pushDevices } = await turnOn(client, browser);
  return pushDevices[0].id as string;
}

/** An export that is ready, of whoever asks or of a candidate in their care. */
async function exported(app: TestApp, client: Client, candidateId?: string) {
  const { requestExport } = await client.get(
    'mutation($id: ID) { requestExport(candidateId: $id) { ... on Export { id } } }',
    { id: candidateId },
  );
  await makeExport(app.app, requestExport.id);
  return requestExport.id as string;
}
