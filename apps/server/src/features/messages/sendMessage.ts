import { In } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, invalid, refuse } from '../../graphql/problems.js';
import { countLetter } from '../accounts/countLetter.js';
import { dropDeliveries, scheduleDeliveries } from '../deliveries/schedule.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { approveBySending } from '../reviews/approveBySending.js';
import { coachRole, signedIn } from '../teams/teams.service.js';
import { judgeNow } from './compose.js';
import { judgeText } from './judgeText.js';
import { type Material, materialOf } from './material.js';
import { Message, MessageState } from './message.entity.js';
import { NotReady, type SendMessageInput } from './messages.types.js';
import { conflict } from './saveDraft.js';
import { savedMessage } from './savedMessage.js';

/** How long the mail server may be out of reach before a message counts as failed. */
const patience = { hours: 48 };

/** Judges text, moment and approval, then lets the message leave once the undo window has passed. */
export async function sendMessage(ctx: Context, input: SendMessageInput): Promise<FollowUp> {
  signedIn(ctx);
  const now = ctx.app.clock();
  return ctx.tx(async (tx) => {
    const { followUp } = await stillPlanned(tx, input.followUpId);
    const material = await materialOf(tx.manager, followUp);
    if (!material.recipient.email)
      throw invalid('toEmail', 'There is no e-mail address for this interviewer.');
    const message = await savedMessage(ctx, tx, material, input.expectedVersion);
    const { version } = message;
    const overrideReason = await judge(ctx, tx, material, message, input);
    await countLetter(ctx, material.recipient.email);
    await approveBySending(ctx, tx, followUp, message);
    const { affected } = await tx.manager.update(
      Message,
      { followUpId: followUp.id, version, state: In([MessageState.DRAFT, MessageState.FAILED]) },
      { state: MessageState.SENDING, overrideReason, failure: null },
    );
    if (affected !== 1) throw await conflict(tx.manager, followUp.id);
    const dueAt = now.add({ seconds: ctx.app.config.undoSeconds });
    await scheduleDeliveries(ctx.app, tx, [
      {
        teamId: followUp.teamId,
        candidateId: followUp.candidateId,
        kind: 'message',
        subjectId: followUp.id,
        nudge: '',
        dueAt,
        until: dueAt.add(patience),
      },
    ]);
    await ctx.app.live.announce(tx.manager, followUp);
    return followUp;
  });
}

/** Takes a message back before it has left. */
export async function undoSend(ctx: Context, followUpId: string): Promise<FollowUp> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { followUp } = await stillPlanned(tx, followUpId);
    const dropped = await dropDeliveries(tx, { kind: 'message', subjectIds: [followUp.id] });
    if (dropped === 0) throw refuse(Conflict, { message: 'It has left already.' });
    await tx.manager.update(Message, { followUpId: followUp.id }, { state: MessageState.DRAFT });
    await ctx.app.live.announce(tx.manager, followUp);
    return followUp;
  });
}

/** The reason to send all the same, kept; null when nothing stands against it. */
async function judge(
  ctx: Context,
  tx: Tx,
  material: Material,
  message: Message,
  { overrideReason }: SendMessageInput,
): Promise<string | null> {
  const now = ctx.app.clock();
  const report = await judgeText(ctx.app, material, message, now);
  const moment = judgeNow(material, now);
  if (report.ready && !moment.some((finding) => finding.blocking)) return null;
  const reason = overrideReason?.trim();
  if (reason && (await coachRole(ctx, tx, material.followUp.teamId))) {
    if (reason.length > 500 || reason.includes('\0'))
      throw invalid(
        'overrideReason',
        'This cannot be kept.',
        reason,
        'up to 500 characters, no NUL',
      );
    return reason;
  }
  throw refuse(NotReady, {
    message: 'This message is not ready to be sent.',
    findings: report.findings,
    moment,
  });
}
