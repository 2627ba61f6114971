import { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { notFound, Problems } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { appendEvent } from '../applications/events.js';
import { lockApplication } from '../applications/lockApplication.js';
import { checkPlace, type Place } from '../calendar/place.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { replan } from '../follow-ups/replan.js';
import { signedIn } from '../teams/teams.service.js';
import { Interview, type InterviewFormat, InterviewState } from './interview.entity.js';
import { Interviewer, PanelSeat } from './interviewer.entity.js';
import type { RecordInterviewInput } from './interviews.types.js';
import { checkSchedule, type Schedule } from './schedule.js';

/** Saves an interview, with its application when that is new, and plans what follows. */
export async function recordInterview(
  ctx: Context,
  input: RecordInterviewInput,
): Promise<Interview> {
  signedIn(ctx);
  const problems = new Problems();
  const schedule = checkSchedule(problems, 'interview.', input.interview);
  if (!input.applicationId === !input.candidateId)
    problems.add(
      'candidateId',
      'Whose interview is it?',
      input.candidateId,
      'either candidateId or applicationId',
    );
  const place = await checkPlace(problems, input);
  if (!input.applicationId) {
    problems.text('company', input.company ?? '', 120);
    problems.text('position', input.position ?? '', 120);
  }
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const application = await applicationFor(tx, input, place);
    const interview = await addRound(
      ctx,
      tx,
      application,
      schedule as Schedule,
      input.interview.format,
      ctx.app.clock(),
    );
    await replan(ctx.app, tx, application);
    return interview;
  });
}

/**
 * Adds the next round to an application, without planning yet; `knownSince` is when word of it
 * came, which ends the waiting for the round before. Rounds of one application wait for each other.
 */
export async function addRound(
  ctx: Context,
  { manager }: Tx,
  application: Application,
  schedule: Schedule,
  format: InterviewFormat,
  knownSince: Temporal.Instant,
): Promise<Interview> {
  const { teamId, candidateId } = application;
  const tenant = { teamId, candidateId };
  await lockApplication(manager, application.id);
  const round = 1 + (await manager.countBy(Interview, { applicationId: application.id }));
  const interview = await manager.save(
    manager.create(Interview, {
      ...tenant,
      applicationId: application.id,
      round,
      startsAt: schedule.startsAt,
      endsAt: schedule.endsAt,
      zone: schedule.zone,
      format,
      state: InterviewState.SCHEDULED,
      topics: schedule.topics,
      openQuestions: schedule.openQuestions,
      nextStepsKnown: schedule.nextStepsKnown,
      createdAt: knownSince,
    }),
  );
  const known = await manager.findBy(Interviewer, { applicationId: application.id });
  for (const [seat, person] of schedule.panel.entries()) {
    const same = known.find((other) => person.email !== null && other.email === person.email);
    const interviewer = await manager.save(
      manager.create(Interviewer, { ...same, ...tenant, applicationId: application.id, ...person }),
    );
    await manager.insert(PanelSeat, {
      ...tenant,
      interviewId: interview.id,
      interviewerId: interviewer.id,
      seat,
    });
  }
  const said = { interviewId: interview.id, at: earlier(schedule.endsAt, knownSince) };
  if (schedule.promisedBy)
    await appendEvent(ctx, manager, application, {
      ...said,
      kind: 'promise',
      data: { what: 'answer', by: schedule.promisedBy.toString() },
    });
  for (const what of schedule.promisedMaterials)
    await appendEvent(ctx, manager, application, { ...said, kind: 'materials', data: { what } });
  return interview;
}

async function applicationFor(
  { manager }: Tx,
  input: RecordInterviewInput,
  place: Place,
): Promise<Application> {
  if (input.applicationId) {
    const id = idOf('application', input.applicationId);
    const application = await manager.findOneBy(Application, { id });
    if (!application) throw notFound('application');
    return application;
  }
  const id = idOf('candidate', input.candidateId ?? '');
  const candidate = await manager.findOneBy(Candidate, { id });
  if (!candidate) throw notFound('candidate');
  return manager.save(
    manager.create(Application, {
      teamId: candidate.teamId,
      candidateId: candidate.id,
      company: input.company?.trim(),
      position: input.position?.trim(),
      ...place,
    }),
  );
}

/** A promise is said during the interview; one put down beforehand counts from when it was. */
const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;
