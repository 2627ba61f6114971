import type { EntityManager } from 'typeorm';

/** Where people write, by table: what names a row, the columns of text, and how it belongs to an application. */
interface Written {
  table: string;
  key: string[];
  columns: string[];
  /** The only field within a column of JSON that is text. */
  within?: string;
  where: string;
}

const ofMessages = 'follow_up_id in (select id from follow_up where application_id = $1)';
const ofApplication = 'application_id = $1';

/** Every text of an application that may mention somebody. */
export const written: Written[] = [
  {
    ...{ table: 'message', key: ['follow_up_id'], where: ofMessages },
    columns: ['subject', 'body', 'override_reason', 'failure'],
  },
  {
    ...{ table: 'message_version', key: ['follow_up_id', 'version'], where: ofMessages },
    columns: ['subject', 'body'],
  },
  { table: 'review', key: ['id'], columns: ['note', 'revoke_note'], where: ofMessages },
  {
    ...{ table: 'review_comment', key: ['id'], where: ofMessages },
    columns: ['quote', 'body', 'suggestion'],
  },
  {
    ...{ table: 'interview', key: ['id'], where: ofApplication },
    columns: ['topics', 'open_questions'],
  },
  {
    // Of facts only what is to be sent is written by people; the rest are words and keys of ours.
    ...{ table: 'application_event', key: ['id'], columns: ['data'], within: 'what' },
    where: `${ofApplication} and kind = 'materials'`,
  },
];

/** Rewrites every text of an application by `scrub`. */
export async function scrubTexts(
  manager: EntityManager,
  applicationId: string,
  scrub: (text: string) => string,
): Promise<void> {
  await movePassages(manager, applicationId, scrub);
  for (const { table, key, columns, within, where } of written) {
    const rows: Record<string, unknown>[] = await manager.query(
      `select ${[...key, ...columns].join(', ')} from ${table} where ${where}`,
      [applicationId],
    );
    for (const row of rows) {
      const texts = columns.map(
        (column) => [column, scrubbed(row[column], scrub, within)] as const,
      );
      const changed = texts.filter(
        ([column, text]) => JSON.stringify(text) !== JSON.stringify(row[column]),
      );
      if (changed.length === 0) continue;
      await manager.query(
        `update ${table} set ${changed.map(([column], at) => `${column} = $${at + 1}`).join(', ')}
         where ${key.map((column, at) => `${column} = $${changed.length + at + 1}`).join(' and ')}`,
        [...changed.map(([, text]) => text), ...key.map((column) => row[column])],
      );
    }
  }
}

/** A passage that was commented on stays findable: it begins where the text before it ends now. */
async function movePassages(
  manager: EntityManager,
  applicationId: string,
  scrub: (text: string) => string,
): Promise<void> {
  const passages: { id: string; start: number; text: string }[] = await manager.query(
    `select c.id, c.start, case c.field when 'subject' then v.subject else v.body end as text
     from review_comment c join message_version v using (follow_up_id, version)
     where c.start > 0 and c.${ofMessages}`,
    [applicationId],
  );
  for (const { id, start, text } of passages)
    await manager.query('update review_comment set start = $2 where id = $1', [
      id,
      scrub(text.slice(0, start)).length,
    ]);
}

/** A text, a list of texts, or an object with one. */
function scrubbed(value: unknown, scrub: (text: string) => string, within?: string): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, scrub));
  if (!within || value === null || typeof value !== 'object') return value;
  const one = (value as Record<string, unknown>)[within];
  return { ...value, [within]: scrubbed(one, scrub) };
}
