import type { Temporal } from '@afterword/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from './config.js';
import type { Loaders } from './db/loaders.js';
import type { Act, Tx } from './db/transaction.js';
import type { Accounts } from './features/accounts/auth.js';
import type { AccountMails } from './features/accounts/mails/mailJob.js';
import type { Dictionaries } from './features/messages/dictionaries.js';
import type { Metrics } from './features/operations/metrics.js';
import type { CaughtMail } from './features/personalData/erasure/caughtMail.js';
import type { ExportWork } from './features/personalData/exports/exportJob.js';
import type { PolicyWork } from './features/policies/policyJob.js';
import type { Pusher } from './features/push/pusher.js';
import type { LiveEvents } from './graphql/liveEvents.js';
import type { Doorbell } from './jobs/doorbell.js';

/** What a running process has, handed to everything and imported by nobody. */
export interface App {
  config: Config;
  secret: string;
  log: Logger;
  /** The only source of "now". */
  clock: () => Temporal.Instant;
  /** `app` for requests, behind row-level security; `worker` for jobs. */
  db: { app: DataSource; worker: DataSource };
  accounts: Accounts;
  accountMails: AccountMails;
  doorbell: Doorbell;
  policyWork: PolicyWork;
  exportWork: ExportWork;
  /** Mails kept instead of delivered; absent where mail goes out. */
  caughtMail?: CaughtMail;
  /** Absent where push is not set up. */
  pusher?: Pusher;
  live: LiveEvents;
  /** What is counted for whoever runs this. */
  metrics: Metrics;
  dictionaries: Dictionaries;
}

export interface Viewer {
  id: string;
  name: string;
  email: string;
  /** Their IANA zone: how times are shown and when reminders may ring. */
  zone: string;
}

/** Whoever is signed in, and by which session. */
export interface Session {
  id: string;
  viewer: Viewer;
}

/** One request's, or one subscription event's, surroundings. */
export interface Context {
  app: App;
  readonly viewer: Viewer | null;
  /** The session the viewer came by. */
  readonly sessionId: string | null;
  /** From here on the request is this session's. */
  enter(session: Session | null): void;
  /** The mutation that is being answered, for the audit log; null while a query is. */
  readonly operation: string | null;
  /** The same with the session it came by; null also before anybody is signed in. */
  readonly act: Act | null;
  /** From here on this mutation is answered; those of one request follow each other. */
  begin(operation: string): void;
  load: Loaders;
  /** How it came; absent within the process. A WebSocket has no reply. */
  http?: { request: FastifyRequest; reply?: FastifyReply };
  /** One transaction as the viewer; refuses when nobody is signed in. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}
