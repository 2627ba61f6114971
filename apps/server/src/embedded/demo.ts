import type { Temporal } from '@afterword/engine';
import type { App, Context } from '../context.js';
import { signUp } from '../features/accounts/accounts.service.js';
import { recordInterview } from '../features/interviews/recordInterview.js';
import { acceptInvitation } from '../features/invitations/acceptInvitation.js';
import { inviteCandidate } from '../features/invitations/invitations.service.js';
import { invitationKey } from '../features/invitations/key.js';
import { createTeam } from '../features/teams/teams.service.js';
import { createContext } from '../graphql/context.js';
import { demoInterviews } from './demoInterviews.js';

export const demoPassword = 'follow-up-in-time';
const coach = { who: 'coach', name: 'Maya Lindqvist', email: 'maya@demo.example' };
const joined = [
  { who: 'candidate', givenName: 'Jamie', familyName: 'Carter', email: 'jamie@demo.example' },
  { who: 'candidate', givenName: 'Priya', familyName: 'Raman', email: 'priya@demo.example' },
];
const invited = { givenName: 'Tomasz', familyName: 'Nowak', email: 'tomasz@demo.example' };

/**
 * A team with facts relative to now, made once through the same services as everything else, so that a
 * reminder rings within two minutes. Answers who can sign in.
 */
export async function seedDemo(app: App): Promise<{ email: string; who: string }[]> {
  const [known] = await app.db.app.query('select 1 from auth."user" where email = $1', [
    coach.email,
  ]);
  if (!known) await seed(app);
  return [coach, ...joined];
}

async function seed(app: App): Promise<void> {
  const zone = wakingZone(app.clock());
  const asCoach = createContext(app, null);
  asCoach.begin('seedDemo');
  const { name, email } = coach;
  await signUp(asCoach, { name, email, password: demoPassword, zone });
  const team = await createTeam(asCoach, { name: 'Lindqvist Coaching', zone });
  const interviews = demoInterviews(app.clock());
  for (const person of joined) {
    const { ctx, candidateId } = await join(asCoach, team.id, person, zone);
    for (const interview of interviews[person.email] ?? [])
      await recordInterview(ctx, { candidateId, ...interview });
    await leave(ctx);
  }
  await inviteCandidate(asCoach, { teamId: team.id, ...invited });
  await leave(asCoach);
}

/** Nobody finds a session among theirs that is not of their browser. */
const leave = ({ app, sessionId }: Context) =>
  app.accounts.rows('delete from session where id = $1', [sessionId]);

async function join(
  asCoach: Context,
  teamId: string,
  { givenName, familyName, email }: (typeof joined)[number],
  zone: string,
) {
  const { app } = asCoach;
  const { id, candidateId } = await inviteCandidate(asCoach, {
    teamId,
    givenName,
    familyName,
    email,
  });
  const ctx = createContext(app, null);
  ctx.begin('seedDemo');
  const key = invitationKey(app.secret, id, email);
  await acceptInvitation(ctx, { invitationId: id, key, password: demoPassword, zone });
  return { ctx, candidateId };
}

/** A zone where it is day, so that quiet hours do not hold back the demo's first reminder. */
function wakingZone(now: Temporal.Instant): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [here, 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'];
  const isDay = (zone: string) => {
    const { hour } = now.toZonedDateTimeISO(zone);
    return hour >= 9 && hour < 20;
  };
  return zones.find(isDay) ?? 'America/Los_Angeles';
}
