import { makeAccount } from '../src/features/accounts/makeAccount.js';
import type { Client } from './client.js';
import { password } from './rememberPasswords.js';
import type { TestApp } from './startApp.js';

export { password } from './rememberPasswords.js';

let count = 0;
const address = (name: string) => `${name}.${++count}@example.com`;

/** Somebody with an account, signed in, and in no team. */
export async function somebody(app: TestApp, zone = 'America/New_York') {
  const email = address('maya');
  await openAccount(app, { name: 'Maya Lindqvist', email, zone });
  const { client } = await signIn(app, email);
  return { client, email };
}

/** Opens an account as whoever has proven the address, without the mail that most tests have no use for. */
export async function openAccount(
  { app }: TestApp,
  { name = 'Maya Lindqvist', email = '', zone = 'America/New_York' },
) {
  await makeAccount(app, { name, email, zone, password });
}

/** Signs in, in a browser of its own or the one given; answers with the whole result. */
export async function signIn(
  app: TestApp,
  email: string,
  secret = password,
  client = app.client(),
) {
  const { signIn: result } = await client.get(
    `mutation($input: SignInInput!) { signIn(input: $input) {
      __typename ... on Viewer { id } ... on Problem { message } ... on TooManyAttempts { retryAfter } } }`,
    { input: { email, password: secret } },
  );
  return { client, result };
}

/** A coach with a team of her own. */
export async function coachWithTeam(app: TestApp, zone = 'America/New_York') {
  const { client, email } = await somebody(app, zone);
  const { createTeam } = await client.get(
    `mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on Team { id } } }`,
    { input: { name: 'Lindqvist Coaching', zone } },
  );
  return { client, email, teamId: createTeam.id as string };
}

/** A candidate who has accepted the mailed invitation. */
export async function joinedCandidate(
  app: TestApp,
  coach: { client: Client; teamId: string },
  { givenName = 'Jamie', familyName = 'Carter', zone = 'Europe/Berlin' } = {},
) {
  const email = address(givenName.toLowerCase());
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { ... on Invitation { id candidate { id } } } }`,
    { input: { teamId: coach.teamId, givenName, familyName, email } },
  );
  const mail = await app.mailTo(email);
  const link = invitationLink(mail.email.text ?? '');
  const client = app.client();
  const { acceptInvitation } = await client.get(
    `mutation($input: AcceptInvitationInput!) {
      acceptInvitation(input: $input) { __typename ... on Problem { message } } }`,
    { input: { ...link, password, zone } },
  );
  if (acceptInvitation.__typename !== 'Viewer') throw new Error(acceptInvitation.message);
  return { client, email, link, candidateId: inviteCandidate.candidate.id as string };
}

/** The id and key of the link in an invitation's mail. */
export function invitationLink(text: string) {
  const [, invitationId = '', key = ''] = /\/invitation\/([\w-]+)\?key=([\w-]+)/.exec(text) ?? [];
  return { invitationId, key };
}

export const anna = {
  givenName: 'Anna',
  familyName: 'Weber',
  email: 'anna.weber@northwind.example',
  role: 'Head of Design',
};
export const luis = {
  givenName: 'Luis',
  familyName: 'Ortega',
  email: 'luis.ortega@northwind.example',
  role: 'Product Manager',
};

/** The input of an interview held `hoursAgo`, in Berlin, with Anna and Luis. */
export function interviewHeld(hoursAgo: number, now: { epochMilliseconds: number }) {
  const wall = (ms: number) =>
    new Date(ms)
      .toLocaleString('sv-SE', { timeZone: 'Europe/Berlin', hourCycle: 'h23' })
      .replace(' ', 'T')
      .slice(0, 16);
  const end = now.epochMilliseconds - hoursAgo * 3_600_000;
  return {
    start: wall(end - 3_600_000),
    end: wall(end),
    zone: 'Europe/Berlin',
    format: 'VIDEO',
    panel: [anna, luis],
    topics: ['the move to a shared component library'],
  };
}

/** Records an interview for a candidate and answers it with its plan. */
export async function record(client: Client, candidateId: string, interview: object) {
  const { recordInterview } = await client.get(
    `mutation($input: RecordInterviewInput!) {
      recordInterview(input: $input) {
        __typename
        ... on Interview { id application { id } followUps { ${followUpFields} } }
        ... on InvalidInput { fields { field message value allowed } }
        ... on NotFound { message } } }`,
    {
      input: { candidateId, company: 'Northwind Studio', position: 'Product Designer', interview },
    },
  );
  return recordInterview;
}

export const followUpFields = `
  id kind status opensAt suggestedAt dueAt latestAt zone sentAt
  recipient { id name } reasons { rule decides text evidence { source strength } }`;
