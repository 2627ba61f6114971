import type { Reader, Reminder } from '@afterword/engine';
import type { EntityManager } from 'typeorm';

/** Reminders keep quiet from nine in the evening to eight in the morning, on the reader's clock. */
const quiet = { from: 21, to: 8 };

/** Somebody reminders are mailed to. */
export interface Recipient extends Reader {
  name: string;
  email: string;
}

/** Who is reminded of a candidate's follow-ups: the candidate once joined, and their coach. */
export async function recipientsOf(
  manager: EntityManager,
  candidateId: string,
): Promise<Recipient[]> {
  const rows: Omit<Recipient, 'quiet'>[] = await manager.query(
    `select u.name, u.email, u.zone,
       case when u.id = c.user_id::text then 'candidate' else 'coach' end as role
     from candidate c join auth."user" u on u.id in (c.user_id::text, c.coach_id::text)
     where c.id = $1`,
    [candidateId],
  );
  return rows.map((row) => ({ ...row, quiet }));
}

/** Which of them a reminder is for. */
export const isFor = (nudge: Reminder['kind']) => (recipient: Recipient) =>
  recipient.role === (nudge === 'coach' ? 'coach' : 'candidate');
