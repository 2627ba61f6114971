import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { notFound, Problems } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { appendEvent } from '../applications/events.js';
import { factsOf } from '../follow-ups/facts.js';
import { replan } from '../follow-ups/replan.js';
import { signedIn } from '../teams/teams.service.js';
import { Interview } from './interview.entity.js';
import type { ChangeInterviewInput } from './interviews.types.js';
import { checkSchedule } from './schedule.js';

/** Moves, cancels or completes an interview; what follows is planned anew. */
export async function changeInterview(
  ctx: Context,
  input: ChangeInterviewInput,
): Promise<Interview> {
  signedIn(ctx);
  const id = idOf('interview', input.interviewId);
  return ctx.tx(async (tx) => {
    const interview = await tx.manager.findOneBy(Interview, { id });
    if (!interview) throw notFound('interview');
    const application = await tx.manager.findOneByOrFail(Application, {
      id: interview.applicationId,
    });
    const facts = await factsOf(tx.manager, application.id);
    const panel = facts.interviews.find((fact) => fact.id === id)?.panel ?? [];
    const zone = input.zone ?? interview.zone;
    const wall = (at: Interview['startsAt']) =>
      at.toZonedDateTimeISO(interview.zone).toPlainDateTime();
    const problems = new Problems();
    const schedule = checkSchedule(problems, '', {
      start: input.start ?? wall(interview.startsAt),
      end: input.end ?? wall(interview.endsAt),
      zone,
      panel,
      topics: input.topics ?? interview.topics,
      openQuestions: input.openQuestions ?? interview.openQuestions,
      promisedMaterials: [],
      promisedBy: input.promisedBy,
    });
    problems.throwIfAny();
    if (!schedule) throw new Error('a schedule without problems has times');
    const { startsAt, endsAt, topics, openQuestions } = schedule;
    const state = input.state ?? interview.state;
    const nextStepsKnown = input.nextStepsKnown ?? interview.nextStepsKnown;
    const changed = await tx.manager.save(
      tx.manager.merge(Interview, interview, {
        ...{ startsAt, endsAt, zone, state },
        ...{ topics, openQuestions, nextStepsKnown, changedAt: ctx.app.clock() },
      }),
    );
    if (input.promisedBy)
      await appendEvent(ctx, tx.manager, application, {
        kind: 'promise',
        at: ctx.app.clock(),
        interviewId: id,
        data: { what: 'answer', by: input.promisedBy.toString() },
      });
    await replan(ctx.app, tx, application);
    return changed;
  });
}
