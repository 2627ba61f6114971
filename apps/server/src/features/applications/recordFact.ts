import { Temporal } from '@afterword/engine';
import type { EntityTarget } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { invalid, notFound, Problems } from '../../graphql/problems.js';
import { replan } from '../follow-ups/replan.js';
import { Interview } from '../interviews/interview.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { checkPerson } from '../interviews/schedule.js';
import { signedIn } from '../teams/teams.service.js';
import { Application } from './application.entity.js';
import { appendEvent, type NewEvent } from './events.js';
import type {
  PromiseMaterialsInput,
  RecordOutcomeInput,
  RecordWishInput,
  SetHiringContactInput,
} from './facts.types.js';
import { lockApplication } from './lockApplication.js';

/** How it ended, or an offer. */
export function recordOutcome(ctx: Context, input: RecordOutcomeInput): Promise<Application> {
  const now = ctx.app.clock();
  const at = input.at ?? now;
  if (Temporal.Instant.compare(at, now) > 0)
    throw invalid('at', 'This lies in the future.', at, `${now} or earlier`);
  return record(ctx, Application, input.applicationId, () => ({
    kind: 'outcome',
    at,
    data: { result: input.result },
  }));
}

/** The candidate promised to send something. */
export async function promiseMaterials(
  ctx: Context,
  input: PromiseMaterialsInput,
): Promise<Application> {
  const problems = new Problems();
  const what = input.what ? problems.text('what', input.what, 200) : undefined;
  problems.throwIfAny();
  return record(ctx, Interview, input.interviewId, async ({ manager }, interview) => {
    const held = interview.startsAt.toZonedDateTimeISO(interview.zone).toPlainDate();
    if (input.by && Temporal.PlainDate.compare(input.by, held) < 0)
      throw invalid('by', 'This day is before the interview.', input.by, `${held} or later`);
    const recipientId = input.interviewerId && idOf('interviewer', input.interviewerId);
    const { applicationId } = interview;
    if (recipientId && !(await manager.existsBy(Interviewer, { id: recipientId, applicationId })))
      throw notFound('interviewer');
    return {
      kind: 'materials',
      at: ctx.app.clock(),
      interviewId: interview.id,
      data: { what, by: input.by?.toString(), recipientId: recipientId ?? undefined },
    };
  });
}

/** How a person wants to be written to. */
export function recordWish(ctx: Context, { interviewerId, wish }: RecordWishInput) {
  return record(ctx, Interviewer, interviewerId, (_, { id: personId }) => ({
    kind: 'preference',
    at: ctx.app.clock(),
    data: { personId, wish },
  }));
}

/** Somebody to keep in touch with after the outcome. */
export function keepInTouch(ctx: Context, interviewerId: string): Promise<Application> {
  return record(ctx, Interviewer, interviewerId, (_, { id: personId }) => ({
    kind: 'worth_keeping',
    at: ctx.app.clock(),
    data: { personId },
  }));
}

/** Who is asked for news from now on; somebody new, or a member of a panel by the same address. */
export function setHiringContact(ctx: Context, input: SetHiringContactInput): Promise<Application> {
  const problems = new Problems();
  const person = checkPerson(problems, 'person', input.person);
  problems.throwIfAny();
  return record(ctx, Application, input.applicationId, async ({ manager }, application) => {
    const { id: applicationId, teamId, candidateId } = application;
    const known = person.email
      ? await manager.findOneBy(Interviewer, { applicationId, email: person.email })
      : null;
    const { id: personId } = await manager.save(
      manager.create(Interviewer, { ...known, teamId, candidateId, applicationId, ...person }),
    );
    return { kind: 'hiring_contact', at: ctx.app.clock(), data: { personId } };
  });
}

interface About {
  id: string;
  applicationId?: string;
}

/** Appends one fact about something of an application and plans anew, in one transaction. */
async function record<T extends About>(
  ctx: Context,
  about: EntityTarget<T> & { name: string },
  id: string,
  fact: (tx: Tx, found: T) => NewEvent | Promise<NewEvent>,
): Promise<Application> {
  signedIn(ctx);
  const what = about.name.toLowerCase();
  return ctx.tx(async (tx) => {
    const found = await tx.manager.findOneBy(about, { id: idOf(what, id) } as never);
    if (!found) throw notFound(what);
    const application = await lockApplication(tx.manager, found.applicationId ?? found.id);
    await appendEvent(ctx, tx.manager, application, await fact(tx, found));
    await replan(ctx.app, tx, application);
    return application;
  });
}
