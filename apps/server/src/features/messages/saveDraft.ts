import { longestMessage } from '@afterword/engine';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, notOneLine, Problems, refuse } from '../../graphql/problems.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { signedIn } from '../teams/teams.service.js';
import { Message, MessageState } from './message.entity.js';
import type { SaveDraftInput } from './messages.types.js';
import { keepVersion } from './versions.js';

/** As much as the checks read, so that nothing leaves unread. */
export const { subject: longestSubject, body: longestBody } = longestMessage;

/** Saves a text as the next version, unless somebody else saved one in between. */
export async function saveDraft(ctx: Context, input: SaveDraftInput): Promise<FollowUp> {
  signedIn(ctx);
  const problems = new Problems();
  checkText(problems, input);
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const { followUp } = await stillPlanned(tx, input.followUpId);
    await writeVersion(ctx, tx, followUp, input);
    await ctx.app.live.announce(tx.manager, followUp);
    return followUp;
  });
}

/** Notes what stands against keeping a text as a message. */
export function checkText(
  problems: Problems,
  { subject, body }: { subject: string; body: string },
): void {
  if (notOneLine.test(subject) || subject.length > longestSubject)
    problems.add(
      'subject',
      'This subject cannot be saved.',
      subject,
      `one line, ${longestSubject} characters`,
    );
  if (body.length > longestBody)
    problems.add(
      'body',
      'This is too long to be checked and sent.',
      `${body.length} characters`,
      `${longestBody} characters`,
    );
  if (body.includes('\0'))
    problems.add('body', 'This holds a NUL character.', body, 'text without NUL');
}

/** @throws {Refused} Conflict when `expectedVersion` is not the current one or the text is leaving */
export async function writeVersion(
  ctx: Context,
  { manager }: Tx,
  followUp: FollowUp,
  text: { subject: string; body: string; expectedVersion: number },
): Promise<void> {
  const { id: followUpId, teamId, candidateId } = followUp;
  const writtenBy = signedIn(ctx).id;
  const written: { version: number }[] = await manager.query(
    `insert into message (follow_up_id, team_id, candidate_id, version, subject, body, state, written_by)
     select $1, $2, $3, 1, $4, $5, 'draft', $6
     where $7 = 0 or exists (select from message where follow_up_id = $1)
     on conflict (follow_up_id) do update
       set version = message.version + 1, subject = excluded.subject, body = excluded.body,
         state = 'draft', failure = null, written_by = excluded.written_by, updated_at = now()
       where message.version = $7 and message.state in ('draft', 'failed')
     returning version`,
    [followUpId, teamId, candidateId, text.subject, text.body, writtenBy, text.expectedVersion],
  );
  const [now] = written;
  if (!now) throw await conflict(manager, followUpId);
  const { subject, body } = text;
  await keepVersion(manager, followUp, { version: now.version, subject, body, writtenBy });
}

export async function conflict(manager: Tx['manager'], followUpId: string) {
  const now = await manager.findOneBy(Message, { followUpId });
  return refuse(Conflict, { message: whyNotNow(now) });
}

function whyNotNow(message: Message | null): string {
  if (message?.state === MessageState.SCHEDULED)
    return 'This message is scheduled; take it back to change it.';
  if (message?.state === MessageState.SENDING || message?.state === MessageState.SENT)
    return 'This message is on its way already.';
  return `Someone else saved version ${message?.version ?? 0} in the meantime.`;
}
