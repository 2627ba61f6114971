import { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { notFound, Problems } from '../../graphql/problems.js';
import { replan } from '../follow-ups/replan.js';
import { Interview } from '../interviews/interview.entity.js';
import { addRound } from '../interviews/recordInterview.js';
import { checkSchedule } from '../interviews/schedule.js';
import { signedIn } from '../teams/teams.service.js';
import { Application } from './application.entity.js';
import type { RecordReplyInput } from './applications.types.js';
import { appendEvent } from './events.js';

/** "They answered": ends the silence, and may bring a new promise or the next round. */
export async function recordReply(ctx: Context, input: RecordReplyInput): Promise<Application> {
  signedIn(ctx);
  const now = ctx.app.clock();
  const at = input.at ?? now;
  const problems = new Problems();
  if (Temporal.Instant.compare(at, now) > 0)
    problems.add('at', 'This lies in the future.', at, `${now} or earlier`);
  const schedule = input.nextRound && checkSchedule(problems, 'nextRound.', input.nextRound);
  const id = idOf('application', input.applicationId);
  return ctx.tx(async (tx) => {
    const application = await tx.manager.findOneBy(Application, { id });
    if (!application) throw notFound('application');
    const last = await tx.manager.findOne(Interview, {
      where: { applicationId: id },
      order: { round: 'DESC' },
    });
    if (last && input.promisedBy) {
      const said = at.toZonedDateTimeISO(last.zone).toPlainDate();
      if (Temporal.PlainDate.compare(input.promisedBy, said) < 0)
        problems.add(
          'promisedBy',
          'The promised day is before they wrote.',
          input.promisedBy,
          `${said} or later`,
        );
    }
    problems.throwIfAny();
    await appendEvent(ctx, tx.manager, application, { kind: 'reply', at });
    if (last && input.promisedBy)
      await appendEvent(ctx, tx.manager, application, {
        kind: 'promise',
        at,
        interviewId: last.id,
        data: { what: 'answer', by: input.promisedBy.toString() },
      });
    if (schedule && input.nextRound)
      await addRound(ctx, tx, application, schedule, input.nextRound.format, at);
    await replan(ctx.app, tx, application);
    return application;
  });
}
