import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import { planPushes, type Told } from '../push/planPushes.js';
import type { NoticeKind } from './noticeKind.js';

/** Something that somebody is told, on the occasion of a delivery. */
export interface NewNotice {
  /** The account of whoever is told. */
  userId: string;
  kind: NoticeKind;
  /** The follow-up that it is about, where there is one. */
  followUpId: string | null;
  delivery: Pick<Delivery, 'teamId' | 'candidateId' | 'subjectId' | 'nudge' | 'version'>;
}

/**
 * Puts these into the inboxes, and writes the pushes that go with them, in the transaction of a job that composes their
 * mails; each once for a version of its delivery. An earlier one of the same kind about the same has been said anew and counts as read.
 */
export async function note(
  app: Pick<App, 'clock' | 'doorbell' | 'live' | 'pusher'>,
  tx: Tx,
  notices: NewNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ delivery, ...rest }) => {
    const { teamId, candidateId, subjectId, nudge, version } = delivery;
    return { ...rest, teamId, candidateId, subjectId, nudge, version };
  });
  const { manager } = tx;
  const told: Told[] = await manager.query(
    `with fresh as (
       insert into notice (team_id, candidate_id, follow_up_id, user_id, kind, subject_id, nudge, version)
       select "teamId", "candidateId", "followUpId", "userId", kind, "subjectId", nudge, version
       from jsonb_to_recordset($1) as one("teamId" uuid, "candidateId" uuid, "followUpId" uuid,
         "userId" uuid, kind text, "subjectId" uuid, nudge text, version int)
       on conflict do nothing returning *),
     earlier as (
       update notice n set read_at = now() from fresh f
       where (n.user_id, n.kind, n.subject_id) = (f.user_id, f.kind, f.subject_id)
         and n.read_at is null)
     select id, team_id as "teamId", candidate_id as "candidateId", user_id as "userId", kind from fresh`,
    [JSON.stringify(rows)],
  );
  await app.live.announceNotices(manager, [...new Set(told.map(({ userId }) => userId))]);
  await planPushes(app, tx, told);
}
