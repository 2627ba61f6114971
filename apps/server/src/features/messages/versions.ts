import type { EntityManager } from 'typeorm';
import type { Context } from '../../context.js';
import { connectionOf, type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import type { Message } from './message.entity.js';
import { MessageVersion } from './messageVersion.entity.js';

/** Saves by the same hand this close together are one version: the editor saves while one types. */
const oneSitting = '5 minutes';

/** Keeps what was just saved; the last of a sitting stands for all of it, but for what a reviewer has read. */
export async function keepVersion(
  manager: EntityManager,
  { id: followUpId, teamId, candidateId }: FollowUp,
  text: { version: number; subject: string; body: string; writtenBy: string },
): Promise<void> {
  await manager.query(
    `delete from message_version where follow_up_id = $1 and version = $2 - 1
       and written_by = $3 and written_at > now() - $4::interval
       and not exists (select from review r where r.follow_up_id = $1
         and $2 - 1 in (r.version, r.decided_version))
       and not exists (select from review_comment c where c.follow_up_id = $1 and c.version = $2 - 1)`,
    [followUpId, text.version, text.writtenBy, oneSitting],
  );
  await manager.insert(MessageVersion, { followUpId, teamId, candidateId, ...text });
}

export const MessageVersionConnection = connectionOf(MessageVersion, 'MessageVersion');

/** What a message said before, newest first. */
export async function versionsOf(ctx: Context, { followUpId }: Message, page: PageArgs) {
  const { first, after } = readPage(page, 'number');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(MessageVersion, 'v')
      .where('v.follow_up_id = :followUpId', { followUpId })
      .orderBy('v.version', 'DESC')
      .limit(first + 1);
    if (after) query.andWhere('v.version < :version', { version: Number(after[0]) });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [String(row.version)]);
}

/** The name of whoever saved a version; null when the account is gone. */
export async function writerOf(
  ctx: Context,
  { writtenBy }: { writtenBy: string },
): Promise<string | null> {
  const name = await ctx.load.batch('writer', writtenBy, async ({ manager }, ids) => {
    const rows: { id: string; name: string }[] = await manager.query(
      `select id, name from auth."user" where id = any ($1::text[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  });
  return name ?? null;
}
