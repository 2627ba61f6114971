import type { CaughtMail } from '../src/embedded/mailCatcher.js';
import { expireAndReRing } from '../src/features/deliveries/reconcile.js';
import { mailLink } from '../src/features/mailActions/mailLink.js';
import { anna, coachWithTeam, interviewHeld, joinedCandidate, record } from './people.js';
import { asOwner } from './rows.js';
import type { TestApp } from './startApp.js';
import { userIdOf } from './team.js';

/** Jamie, in Tokyo, who has to write to Anna; `held` brings an interview that all is about from then on. */
export class Reminded {
  followUpId = '';
  applicationId = '';

  constructor(
    readonly app: TestApp,
    readonly coach: Awaited<ReturnType<typeof coachWithTeam>>,
    readonly jamie: Awaited<ReturnType<typeof joinedCandidate>>,
    readonly jamieId: string,
  ) {}

  /** An interview that ended half an hour ago: nothing rings by itself yet. Attempts are counted from here. */
  async held({ client, candidateId } = this.jamie, panel = [anna]): Promise<void> {
    await asOwner(this.app.databaseUrl, 'delete from auth.attempt');
    const held = { ...interviewHeld(0.5, this.app.app.clock()), panel };
    const { followUps, application } = await record(client, candidateId, held);
    this.followUpId = followUps[0].id;
    this.applicationId = application.id;
  }

  link(
    act: string,
    userId = this.jamieId,
    about = this.followUpId,
    at = this.app.app.clock(),
  ): string {
    return mailLink(this.app.app, { act, about, userId }, at);
  }

  /** Rings the first reminder now, and answers its mail. */
  async ring(): Promise<CaughtMail> {
    const { email } = this.jamie;
    const before = (await this.app.mailsTo(email)).map(({ id }) => id);
    await this.ringNow();
    const isAboutIt = (mail: CaughtMail) =>
      !before.includes(mail.id) && (mail.email.text?.includes(this.followUpId) ?? false);
    return this.app.mailTo(email, isAboutIt);
  }

  async ringNow(): Promise<void> {
    await asOwner(
      this.app.databaseUrl,
      `update delivery set due_at = now(), try_at = now(), until = now() + interval '1 day'
       where subject_id = $1 and nudge = 'opened' and state = 'pending'`,
      [this.followUpId],
    );
    await expireAndReRing(this.app.app);
  }

  /** Who put down facts of a kind. */
  factsOf(kind: string) {
    return asOwner(
      this.app.databaseUrl,
      'select recorded_by as by from application_event where application_id = $1 and kind = $2',
      [this.applicationId, kind],
    );
  }

  snoozed() {
    return asOwner(
      this.app.databaseUrl,
      'select user_id, until from snooze where follow_up_id = $1',
      [this.followUpId],
    );
  }
}

export async function reminded(app: TestApp): Promise<Reminded> {
  const coach = await coachWithTeam(app, 'UTC');
  const jamie = await joinedCandidate(app, coach, { zone: 'Asia/Tokyo' });
  return new Reminded(app, coach, jamie, await userIdOf(jamie.client));
}

export interface Got {
  code: number;
  body: string;
  headers: Headers;
}

export async function ask(url: string, init: RequestInit = {}): Promise<Got> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { code: response.status, body: await response.text(), headers: response.headers };
}

export const form = { 'content-type': 'application/x-www-form-urlencoded' };
export const post = (url: string, body = '') => ask(url, { method: 'POST', headers: form, body });
export const titleOf = ({ body }: Got) => /<h1>(.*)<\/h1>/.exec(body)?.[1];
export const undoOf = ({ body }: Got) => /action="([^"]+)"/.exec(body)?.[1] ?? '';

/** By their labels, the links of a mail's text. */
export const linksOf = ({ email }: CaughtMail): Record<string, string> =>
  Object.fromEntries(
    [...(email.text ?? '').matchAll(/^(.+):\n(https?:\S+)$/gm)].map(([, label, url]) => [
      label,
      url,
    ]),
  );

export const header = ({ email }: CaughtMail, key: string) =>
  email.headers.find((one) => one.key === key)?.value;
