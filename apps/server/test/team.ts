import { invitationKey } from '../src/features/invitations/key.js';
import type { Client } from './client.js';
import { coachWithTeam, password, somebody } from './people.js';
import type { TestApp } from './startApp.js';

export interface Member {
  client: Client;
  email: string;
  userId: string;
  membershipId: string;
}

export const userIdOf = async (client: Client): Promise<string> =>
  (await client.get('{ viewer { id } }')).viewer.id;

/** Invites an address to coach with a team; answers the whole result. */
export async function inviteMember(by: Client, teamId: string, email: string, role = 'COACH') {
  const { inviteMember: result } = await by.get(
    `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename
      ... on Invitation { id role candidate { id } } ... on Problem { message }
      ... on InvalidInput { fields { field } } } }`,
    { input: { teamId, name: 'Ada Obi', email, role } },
  );
  return result;
}

/** The link of an invitation, without waiting for its mail. */
export const linkOf = (app: TestApp, id: string, email: string) => ({
  invitationId: id,
  key: invitationKey(app.app.secret, id, email),
});

export async function accept(client: Client, input: object) {
  const { acceptInvitation } = await client.get(
    `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
      ... on Viewer { name memberships { role team { id } } } ... on Problem { message }
      ... on InvalidInput { fields { field } } } }`,
    { input },
  );
  return acceptInvitation;
}

/** Somebody who has accepted an invitation to coach with a team. */
export async function joinedMember(
  app: TestApp,
  by: { client: Client; teamId: string },
  role = 'COACH',
): Promise<Member> {
  const { client, email } = await somebody(app);
  const { id } = await inviteMember(by.client, by.teamId, email, role);
  await accept(client, linkOf(app, id, email));
  const { viewer } = await client.get('{ viewer { id memberships { id team { id } } } }');
  const own = viewer.memberships.find(
    ({ team }: { team: { id: string } }) => team.id === by.teamId,
  );
  return { client, email, userId: viewer.id, membershipId: own.id };
}

/** A team: its owner, a head coach and two coaches. */
export async function wholeTeam(app: TestApp) {
  const owner = await coachWithTeam(app);
  const head = await joinedMember(app, owner, 'HEAD_COACH');
  const ada = await joinedMember(app, owner);
  const ben = await joinedMember(app, owner);
  return { owner: { ...owner, userId: await userIdOf(owner.client) }, head, ada, ben };
}

const coachingFields = `__typename ... on Coaching { id state coach { id } endedAt viewerCan }
  ... on Problem { message }`;
const proposalFields = `${coachingFields} ... on InvalidInput { fields { field value } }`;

export async function propose(by: Client, candidateId: string, userId: string) {
  const { proposeCoach } = await by.get(
    `mutation($input: ProposeCoachInput!) { proposeCoach(input: $input) { ${proposalFields} } }`,
    { input: { candidateId, userId } },
  );
  return proposeCoach;
}

export async function handOver(
  by: Client,
  candidateId: string,
  fromUserId: string,
  toUserId: string,
) {
  const { handOver: result } = await by.get(
    `mutation($input: HandOverInput!) { handOver(input: $input) { ${proposalFields} } }`,
    { input: { candidateId, fromUserId, toUserId } },
  );
  return result;
}

/** What a candidate, a coach or a leader does about a coaching. */
export async function decide(
  by: Client,
  what: 'acceptCoach' | 'declineCoach' | 'endCoaching',
  id: string,
) {
  const data = await by.get(`mutation($id: ID!) { ${what}(id: $id) { ${coachingFields} } }`, {
    id,
  });
  return data[what];
}

/** A coaching of this candidate that stands. */
export async function coachedBy(
  by: { client: Client },
  candidate: { client: Client; candidateId: string },
  coach: Member,
): Promise<string> {
  const { id } = await propose(by.client, candidate.candidateId, coach.userId);
  await decide(candidate.client, 'acceptCoach', id);
  return id;
}

/** A candidate without an account, added by a coach. */
export async function managedCandidate(
  by: Client,
  teamId: string,
  email: string,
): Promise<{ id: string; __typename: string }> {
  const { addCandidate } = await by.get(
    `mutation($input: AddCandidateInput!) { addCandidate(input: $input) { __typename
      ... on Candidate { id joined } ... on InvalidInput { fields { field } } } }`,
    { input: { teamId, givenName: 'Tomasz', familyName: 'Nowak', email } },
  );
  return addCandidate;
}

/** Invites a candidate who is in the team's care already; answers the link. */
export async function inviteLater(app: TestApp, by: Client, candidateId: string, email: string) {
  const { inviteCandidate } = await by.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename
      ... on Invitation { id } ... on Problem { message } } }`,
    { input: { candidateId } },
  );
  return inviteCandidate.id
    ? { ...linkOf(app, inviteCandidate.id, email), password, zone: 'Europe/Berlin' }
    : inviteCandidate;
}
