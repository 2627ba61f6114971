import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import { enterAs, inTransaction } from '../../../db/transaction.js';
import { Export, ExportState } from './export.entity.js';
import { type Kind, kindsFor } from './kinds.js';
import { Hopeless, holdCandidates, type Row, readKind, type Subject } from './readKind.js';
import { zipOf } from './zipOf.js';

/** For how long an export can be downloaded. */
const keptHours = 7 * 24;
const chunkBytes = 256 * 1024;
const mostAttempts = 5;

type Claim = Pick<Export, 'id' | 'candidateId' | 'requestedBy' | 'attempts' | 'token'>;

/**
 * Makes an export under the eyes of whoever asked for it. A worker that takes it over begins anew, and the
 * first one's claim holds no more. @throws what made it fail, to be tried again
 */
export async function makeExport(app: App, exportId: string): Promise<void> {
  const claim = await claimExport(app, exportId);
  if (!claim) return;
  try {
    await inTransaction(app.db.app, enterAs(claim.requestedBy), ({ manager }) =>
      fill(app, manager, claim),
    );
  } catch (error) {
    const hopeless = error instanceof Hopeless || claim.attempts >= mostAttempts;
    await note(app, claim, { state: hopeless ? ExportState.FAILED : ExportState.REQUESTED });
    if (!hopeless) throw error;
    app.log.error({ err: error, export: exportId }, 'an export cannot be made');
  }
}

async function claimExport({ db }: App, exportId: string): Promise<Claim | undefined> {
  const [[claimed]]: [Claim[]] = await db.worker.query(
    `update export set state = 'running', token = $2, attempts = attempts + 1, done = 0,
       worked_at = clock_timestamp()
     where id = $1 and (state = 'requested'
       or state = 'running' and worked_at < clock_timestamp() - interval '1 minute')
     returning id, candidate_id as "candidateId", requested_by as "requestedBy", attempts, token`,
    [exportId, randomUUID()],
  );
  return claimed;
}

/** Reads everything, zips it, and puts it down; erasures of what is in it wait until that is done. */
async function fill(app: App, manager: EntityManager, claim: Claim): Promise<void> {
  const subject = await subjectOf(manager, claim);
  const kinds = kindsFor(claim.candidateId ? 'candidate' : 'account');
  const about = await holdCandidates(manager, kinds, subject);
  if (claim.candidateId && !about.includes(claim.candidateId))
    throw new Hopeless('whoever asked sees this candidate no more');
  const records: { kind: Kind; rows: Row[] }[] = [];
  const total = kinds.length + 1;
  for (const kind of kinds) {
    records.push({ kind, rows: await readKind(app, manager, kind, subject) });
    await note(app, claim, { total, done: records.length });
  }
  const now = app.clock();
  const bytes = await zipOf(records, { ...subject, exportId: claim.id }, now);
  await app.db.worker.query('delete from export_chunk where export_id = $1', [claim.id]);
  for (let start = 0; start < bytes.length; start += chunkBytes)
    await app.db.worker.query(
      `insert into export_chunk (export_id, number, team_id, bytes)
       select id, $2, team_id, $3 from export where id = $1 and token = $4`,
      [claim.id, start / chunkBytes, bytes.subarray(start, start + chunkBytes), claim.token],
    );
  await note(app, claim, {
    ...{ state: ExportState.READY, about, done: total, size: bytes.length },
    themselves: claim.candidateId ? [] : subject.candidateIds,
    expiresAt: now.add({ hours: keptHours }),
  });
}

async function subjectOf(manager: EntityManager, claim: Claim): Promise<Subject> {
  const { candidateId, requestedBy: userId } = claim;
  if (candidateId) return { candidateIds: [candidateId], userId: null, email: null };
  const [{ email, candidateIds }]: [{ email: string; candidateIds: string[] }] =
    await manager.query(
      `select u.email, array(select c.id from candidate c where c.user_id = $1) as "candidateIds"
       from auth."user" u where u.id = $1::text`,
      [userId],
    );
  return { candidateIds, userId, email };
}

/** Notes how it goes, as long as this claim is the one that counts. */
async function note({ db }: App, { id, token }: Claim, how: Partial<Export>): Promise<void> {
  await db.worker.manager.update(
    Export,
    { id, token, state: ExportState.RUNNING },
    { ...how, workedAt: () => 'clock_timestamp()' },
  );
}
