import type { Temporal } from '@afterword/engine';
import { MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../../db/transaction.js';
import { ApplicationEvent } from '../applications/applicationEvent.entity.js';

/** The first answer that was put down for an application since `issuedAt`, if any was. */
export const repliedSince = (
  { manager }: Tx,
  applicationId: string,
  issuedAt: Temporal.Instant,
): Promise<ApplicationEvent | null> =>
  manager.findOne(ApplicationEvent, {
    where: { applicationId, kind: 'reply', recordedAt: MoreThanOrEqual(issuedAt) },
    order: { recordedAt: 'ASC' },
  });
