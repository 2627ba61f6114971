import { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import { invalid, Problems } from '../../graphql/problems.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { dispatch } from './dispatch.js';
import type { ScheduleMessageInput } from './messages.types.js';

/** How far ahead a message can be scheduled, in days of 24 hours: whoever writes now cannot know what holds later. */
export const mostDaysAhead = 60;

/**
 * Has a message leave at a time, or moves it there.
 * @throws {Refused} InvalidInput when the time is not to come, too far ahead, or too late for the follow-up
 */
export async function scheduleMessage(
  ctx: Context,
  input: ScheduleMessageInput,
): Promise<FollowUp> {
  const { at } = input;
  signedIn(ctx);
  const now = ctx.app.clock();
  const last = now.add({ hours: 24 * mostDaysAhead });
  const problems = new Problems();
  if (compare(at, now) <= 0) problems.add('at', 'This has passed.', at, `after ${now}`);
  if (compare(at, last) > 0)
    problems.add('at', 'This is too far ahead.', at, `up to ${last}, ${mostDaysAhead} days ahead`);
  if (input.zone) problems.zone('zone', input.zone);
  problems.throwIfAny();
  return dispatch(ctx, input, ({ expiresAt, zone }) => {
    if (expiresAt && compare(at, expiresAt) > 0)
      throw invalid('at', 'It is of no use any more by then.', at, `up to ${expiresAt}`);
    return { at, zone: input.zone ?? zone };
  });
}

const { compare } = Temporal.Instant;
