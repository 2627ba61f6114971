import type { App } from '../../context.js';
import { enterAs, inTransaction } from '../../db/transaction.js';
import type { NoticeKind } from '../notices/noticeKind.js';
import { unread } from '../notices/unread.js';

/** What a push says something about. */
export interface Seen {
  id: string;
  kind: NoticeKind;
  nudge: string;
  teamId: string;
  /** The follow-up, the review, the coaching, or the team of a digest. */
  subjectId: string;
  followUpId: string | null;
  interviewId: string | null;
  dueAt: Date | null;
  /** How many of the same kind were told that person before, since `dayBegan`. */
  before: number;
}

/** A notice as its reader sees it now, behind their own wall; null when it does not ask for anything any more. */
export async function readSeen(
  { db }: Pick<App, 'db'>,
  userId: string,
  noticeId: string,
  dayBegan: string,
): Promise<Seen | null> {
  const [seen]: Seen[] = await inTransaction(db.app, enterAs(userId), ({ manager }) =>
    manager.query(
      `select n.id, n.kind, n.nudge, n.team_id as "teamId", n.subject_id as "subjectId",
         n.follow_up_id as "followUpId", f.interview_id as "interviewId", f.due_at as "dueAt",
         (select count(*)::int from notice m where m.user_id = n.user_id and m.kind = n.kind
            and m.at >= $3 and (m.at, m.id) < (n.at, n.id)) as before
       from notice n left join follow_up f on f.id = n.follow_up_id
       where n.id = $1 and n.user_id = $2 and ${unread}`,
      [noticeId, userId, dayBegan],
    ),
  );
  return seen ?? null;
}
