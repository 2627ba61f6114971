import type { Temporal } from '@afterword/engine';
import { In } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, invalid, refuse } from '../../graphql/problems.js';
import { countLetter } from '../accounts/countLetter.js';
import { dropDeliveries, scheduleDeliveries } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { replan } from '../follow-ups/replan.js';
import { approveBySending } from '../reviews/approveBySending.js';
import { coachRole, signedIn } from '../teams/teams.service.js';
import { findHindrances } from './findHindrances.js';
import { type Material, materialOf } from './material.js';
import { Message, MessageState } from './message.entity.js';
import { NotReady, type SendMessageInput } from './messages.types.js';
import { conflict } from './saveDraft.js';
import { savedMessage } from './savedMessage.js';

/** How long the mail server may be out of reach before a message counts as failed. */
const patience = { hours: 48 };

/** When a message is to leave: soon, or at a time chosen in `zone`. */
export interface Departure {
  at: Temporal.Instant;
  zone: string | null;
}

/**
 * Judges text, moment and approval as of its departure, then writes the delivery. One that is scheduled already is
 * moved: its delivery gets another version, so that the old one cannot leave any more.
 */
export async function dispatch(
  ctx: Context,
  input: SendMessageInput,
  departureOf: (followUp: FollowUp) => Departure,
): Promise<FollowUp> {
  const sentBy = signedIn(ctx).id;
  return ctx.tx(async (tx) => {
    const { followUp, application } = await stillPlanned(tx, input.followUpId);
    const { id: followUpId, teamId, candidateId } = followUp;
    const { at, zone } = departureOf(followUp);
    const material = await materialOf(tx.manager, followUp);
    if (!material.recipient.email)
      throw invalid('toEmail', 'There is no e-mail address for this interviewer.');
    const message = await savedMessage(ctx, tx, material, input.expectedVersion);
    const judged = await judge(ctx, tx, material, message, at, input.overrideReason);
    if (message.state === MessageState.SCHEDULED) await unschedule(tx, followUpId);
    else await countLetter(ctx, material.recipient.email);
    await approveBySending(ctx, tx, followUp, message);
    const waiting = In([MessageState.DRAFT, MessageState.FAILED, MessageState.SCHEDULED]);
    const { affected } = await tx.manager.update(
      Message,
      { followUpId, version: message.version, state: waiting },
      {
        ...judged,
        ...{ sentBy, failure: null, sendAt: zone ? at : null, sendZone: zone },
        state: zone ? MessageState.SCHEDULED : MessageState.SENDING,
      },
    );
    if (affected !== 1) throw await conflict(tx.manager, followUpId);
    await scheduleDeliveries(ctx.app, tx, [
      {
        ...{ teamId, candidateId, kind: 'message', subjectId: followUpId, nudge: '' },
        ...{ dueAt: at, until: at.add(patience) },
      },
    ]);
    if (zone) await replan(ctx.app, tx, application);
    else await ctx.app.live.announce(tx.manager, followUp);
    return followUp;
  });
}

async function unschedule(tx: Tx, followUpId: string): Promise<void> {
  if ((await dropDeliveries(tx, { kind: 'message', subjectIds: [followUpId] })) === 0)
    throw refuse(Conflict, { message: 'This message is on its way already.' });
}

/** What was found and let stand, and the reason when that takes one; both are kept. */
async function judge(
  ctx: Context,
  tx: Tx,
  material: Material,
  message: Message,
  at: Temporal.Instant,
  given: string | null | undefined,
): Promise<Pick<Message, 'accepted' | 'overrideReason'>> {
  const { findings, moment, isReady, hindrances } = await findHindrances(
    ctx.app,
    material,
    message,
    at,
  );
  const accepted = hindrances.map(({ key }) => key);
  if (isReady) return { accepted, overrideReason: null };
  const overrideReason = given?.trim();
  if (!overrideReason || !(await coachRole(ctx, tx, material.followUp.teamId)))
    throw refuse(NotReady, {
      message: 'This message is not ready to be sent.',
      ...{ findings, moment },
    });
  const allowed = 'up to 500 characters, no NUL';
  if (overrideReason.length > 500 || overrideReason.includes('\0'))
    throw invalid('overrideReason', 'This cannot be kept.', overrideReason, allowed);
  return { accepted, overrideReason };
}
