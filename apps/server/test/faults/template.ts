import { Temporal } from '@afterword/engine';
import { Client } from '../client.js';
import { anna, interviewHeld, invitationLink, password } from '../people.js';
import type { Oracle } from './oracle.js';
import type { Process } from './processes.js';

/** One team with one candidate who has one follow-up, as the application itself made it, to be copied. */
export interface Template {
  /** Of the owner of this team and of every copy. */
  owner: Client;
  /** Rows by table, in an order in which they can be inserted. */
  rows: Record<string, object>;
}

interface Surroundings {
  api: Process;
  oracle: Oracle;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  sql(text: string, values?: unknown[]): Promise<any[]>;
}

/** Tables to be copied, each by the condition that finds its row of the follow-up's candidate. */
const tables = {
  'auth."user"': 'id = (select user_id::text from candidate)',
  'auth.account': '"userId" = (select user_id::text from candidate)',
  team: 'true',
  membership: `role = 'candidate'`,
  candidate: 'true',
  application: 'true',
  interviewer: 'true',
  interview: 'true',
  panel_seat: 'true',
  follow_up: `kind = 'thank_you'`,
  delivery: `nudge = 'overdue' and subject_id in (select id from follow_up where kind = 'thank_you')`,
};

export async function makeTemplate({ api, oracle, sql }: Surroundings): Promise<Template> {
  const owner = await makeOwner(api, oracle);
  const { createTeam } = await owner.get(
    'mutation { createTeam(input: { name: "Team", zone: "Etc/UTC" }) { ... on Team { id } } }',
  );
  const email = 'template@candidates.example';
  const { inviteCandidate } = await owner.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { candidate { id } } } }`,
    { input: { teamId: createTeam.id, givenName: 'Jamie', familyName: 'Carter', email } },
  );
  const candidate = new Client(api.url);
  const link = invitationLink((await oracle.mailTo(email)).text);
  await candidate.get(
    `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
    { input: { ...link, password, zone: wakingZone() } },
  );
  const interview = { ...interviewHeld(2, Temporal.Now.instant()), panel: [anna] };
  await candidate.get(
    `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename } }`,
    {
      input: {
        candidateId: inviteCandidate.candidate.id,
        ...{ company: 'Northwind Studio', position: 'Product Designer', interview },
      },
    },
  );
  const rows: Template['rows'] = {};
  for (const [table, where] of Object.entries(tables)) {
    const [found] = await sql(`select to_jsonb(t) as row from ${table} t where ${where}`);
    if (!found) throw new Error(`the template has no ${table}`);
    rows[table] = found.row;
  }
  await sql(`update delivery set state = 'withdrawn' where state = 'pending'`);
  return { owner, rows };
}

async function makeOwner(api: Process, oracle: Oracle): Promise<Client> {
  const client = new Client(api.url);
  const email = 'owner@coaches.example';
  await client.get('mutation($email: String!) { signUp(email: $email) { __typename } }', { email });
  const { text } = await oracle.mailTo(email);
  const [, key] = /\/verify-email\?key=([\w-]+)/.exec(text) ?? [];
  const input = { key, name: 'Maya Lindqvist', password, zone: 'Etc/UTC' };
  await client.get(
    'mutation($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }',
    { input },
  );
  return client;
}

/** Where it is about noon, so that no quiet hours defer a reminder for as long as anything here runs. */
function wakingZone(): string {
  const hours = 12 - Temporal.Now.zonedDateTimeISO('UTC').hour;
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
