import { Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { App, Viewer } from '../../context.js';
import { Application } from '../applications/application.entity.js';
import { lockApplication } from '../applications/lockApplication.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import type { Preferences } from '../preferences/preferences.js';
import { preferencesOf } from '../preferences/preferencesOf.js';
import { Snooze } from '../snoozes/snooze.entity.js';
import { goodDays, type MailLink } from './mailLink.js';

/** What a link is about, as its person may see it now. */
export interface Subject {
  viewer: Viewer;
  quiet: Preferences['quiet'];
  followUp: FollowUp;
  application: Application;
  candidate: Candidate;
  recipient: Interviewer;
  snooze: Snooze | null;
  now: Temporal.Instant;
  /** When the mail was written. */
  issuedAt: Temporal.Instant;
}

/**
 * What a link is about, in a transaction that has entered as its person; null when it is not theirs to see, or is gone,
 * as the person may be. Held when something is to be done about it: two clicks wait for each other.
 */
export async function findSubject(
  app: App,
  manager: EntityManager,
  { about, userId, expiresAt }: MailLink,
  held: boolean,
): Promise<Subject | null> {
  const viewer = await findViewer(manager, userId);
  if (!viewer || !validate(about)) return null;
  const seen = await manager.findOneBy(FollowUp, { id: about });
  if (!seen) return null;
  if (held) await lockApplication(manager, seen.applicationId);
  const followUp = await manager.findOneByOrFail(FollowUp, { id: about });
  const { applicationId, candidateId, recipientId } = followUp;
  return {
    ...{ viewer, followUp, now: app.clock() },
    quiet: ((await preferencesOf(manager, [userId])).get(userId) as Preferences).quiet,
    application: await manager.findOneByOrFail(Application, { id: applicationId }),
    candidate: await manager.findOneByOrFail(Candidate, { id: candidateId }),
    recipient: await manager.findOneByOrFail(Interviewer, { id: recipientId }),
    snooze: await manager.findOneBy(Snooze, { followUpId: about, userId }),
    issuedAt: expiresAt.subtract({ hours: goodDays * 24 }),
  };
}

/** The account of whoever a link is for; null once it is deleted. */
export async function findViewer(manager: EntityManager, userId: string): Promise<Viewer | null> {
  const [viewer]: Viewer[] = await manager.query(
    'select id, name, email, zone from auth."user" where id = $1',
    [userId],
  );
  return viewer ?? null;
}
