import {
  createPostgresBackend,
  createRedisBackend,
  type Job,
  type Queue,
  type Worker,
  withBackend,
} from 'bullmq';
import { ImpatientClient } from '../db/impatientClient.js';

/** Where BullMQ keeps its jobs: Redis where there is one, else Postgres in the schema `bullmq`. */
export type Backend = { redisUrl: string; installation: string } | { postgresUrl: string };

/** Two installations may share a Redis; the braces keep one's keys together in a cluster. */
const prefixOf = (installation: string) => `{afterword-${installation}}`;

/** A kind of job: its queue and what it carries, said once. */
export interface JobKind<Payload> {
  name: string;
  payload?: Payload;
}

export const defineJob = <Payload>(name: string): JobKind<Payload> => ({ name });

/** The sending side of a kind of job. */
export function openQueue<Payload>(kind: JobKind<Payload>, backend: Backend): Queue<Payload> {
  const options = { defaultJobOptions: { removeOnComplete: true, removeOnFail: true } };
  return 'redisUrl' in backend
    ? (new (withBackend(createRedisBackend).Queue)<Payload>(kind.name, {
        ...options,
        prefix: prefixOf(backend.installation),
        connection: { url: backend.redisUrl, ...patient },
      }) as unknown as Queue<Payload>)
    : (new (withBackend(createPostgresBackend).Queue)<Payload>(kind.name, {
        ...options,
        connection: { connectionString: backend.postgresUrl, max: 3, ...impatient },
      }) as unknown as Queue<Payload>);
}

/** The working side; `concurrency` jobs at once. */
export function openWorker<Payload>(
  kind: JobKind<Payload>,
  backend: Backend,
  work: (payload: Payload) => Promise<void>,
  concurrency: number,
): Worker<Payload> {
  const process = (job: Job<Payload>) => work(job.data);
  return 'redisUrl' in backend
    ? (new (withBackend(createRedisBackend).Worker)<Payload>(kind.name, process, {
        concurrency,
        prefix: prefixOf(backend.installation),
        connection: { url: backend.redisUrl, maxRetriesPerRequest: null },
      }) as unknown as Worker<Payload>)
    : (new (withBackend(createPostgresBackend).Worker)<Payload>(kind.name, process, {
        concurrency,
        connection: { connectionString: backend.postgresUrl, max: 5, ...impatient },
      }) as unknown as Worker<Payload>);
}

/** A request does not wait for a Redis that is away; the reconciler rings again later. */
const patient = { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 5_000 };

/** A connection that went silent is given up, since a request may wait for it. */
const impatient = {
  schema: 'bullmq',
  Client: ImpatientClient,
  keepAlive: true,
  connectionTimeoutMillis: 5_000,
  query_timeout: 8_000,
};
