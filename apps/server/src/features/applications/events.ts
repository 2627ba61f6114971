import type { Event, Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Context } from '../../context.js';
import type { Application } from './application.entity.js';
import { ApplicationEvent } from './applicationEvent.entity.js';

/** A fact as it is put down. */
export interface NewEvent {
  kind: Event['kind'];
  at: Temporal.Instant;
  interviewId?: string;
  data?: ApplicationEvent['data'];
}

/** Appends what the viewer says happened. */
export async function appendEvent(
  ctx: Pick<Context, 'viewer'>,
  manager: EntityManager,
  application: Application,
  event: NewEvent,
): Promise<void> {
  await manager.insert(ApplicationEvent, {
    teamId: application.teamId,
    candidateId: application.candidateId,
    applicationId: application.id,
    interviewId: event.interviewId ?? null,
    kind: event.kind,
    at: event.at,
    data: event.data ?? {},
    recordedBy: ctx.viewer?.id ?? null,
  });
}
