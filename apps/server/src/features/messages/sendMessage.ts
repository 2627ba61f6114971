import type { Context } from '../../context.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { dispatch } from './dispatch.js';
import type { SendMessageInput } from './messages.types.js';

/** Has a message leave once the undo window has passed, also one that is scheduled for later. */
export function sendMessage(ctx: Context, input: SendMessageInput): Promise<FollowUp> {
  const at = ctx.app.clock().add({ seconds: ctx.app.config.undoSeconds });
  return dispatch(ctx, input, () => ({ at, zone: null }));
}
