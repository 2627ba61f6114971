import { EventEmitter, on } from 'node:events';
import pg from 'pg';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';

/** Something about a candidate changed; who may know is asked again for each listener. */
export interface LiveEvent {
  teamId: string;
  candidateId: string;
}

export interface LiveEvents {
  /** Tells every api process once the caller's transaction is committed. */
  announce(manager: EntityManager, ...events: LiveEvent[]): Promise<void>;
  /** The same, that these people's inboxes have changed; once a transaction for each. */
  announceNotices(manager: EntityManager, userIds: string[]): Promise<void>;
  /** Calls back once this session has ended, in whichever process. @returns stops waiting for that */
  onSessionEnd(sessionId: string, act: () => void): () => void;
  /** How many wait for that in this process. */
  waitingFor(sessionId: string): number;
  /** Events of a team until `signal` aborts. */
  listen(teamId: string, signal: AbortSignal): AsyncIterable<LiveEvent>;
  /** Each time an inbox has changed, until `signal` aborts. */
  listenForNotices(userId: string, signal: AbortSignal): AsyncIterable<unknown>;
  close(): Promise<void>;
}

const channel = 'afterword_live';
const noticed = 'afterword_noticed';
/** Told by a trigger of the accounts' tables. */
const sessionEnded = 'afterword_session_ended';
const reconnectMs = 1_000;

/** Live events over Postgres NOTIFY: sent by the commit itself, so never for something undone. */
export function openLiveEvents(url: string, log: Logger): LiveEvents {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: pg.Client | undefined;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  const connect = async () => {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    next.on('notification', ({ channel: name, payload }) => {
      if (name !== channel) return emitter.emit(`${name} ${payload}`);
      const event = JSON.parse(payload ?? '{}') as LiveEvent;
      return emitter.emit(event.teamId, event);
    });
    next.on('error', (err) => log.warn({ err }, 'live events lost their connection'));
    next.on('end', () => {
      if (!closed) again = setTimeout(() => void connect(), reconnectMs);
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}; listen ${noticed}; listen ${sessionEnded}`);
      client = next;
    } catch (err) {
      log.warn({ err }, 'live events cannot connect');
      await next.end().catch(() => undefined);
    }
  };
  const ready = connect();
  async function* heard(event: string, signal: AbortSignal): AsyncGenerator<unknown> {
    try {
      for await (const [first] of on(emitter, event, { signal })) yield first;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return {
    async announce(manager, ...events) {
      await manager.query('select pg_notify($1, event) from unnest($2::text[]) as event', [
        channel,
        events.map(({ teamId, candidateId }) => JSON.stringify({ teamId, candidateId })),
      ]);
    },
    async announceNotices(manager, userIds) {
      await manager.query('select pg_notify($1, id) from unnest($2::text[]) as id', [
        noticed,
        userIds,
      ]);
    },
    onSessionEnd(sessionId, act) {
      const event = `${sessionEnded} ${sessionId}`;
      emitter.once(event, act);
      return () => emitter.off(event, act);
    },
    waitingFor: (sessionId) => emitter.listenerCount(`${sessionEnded} ${sessionId}`),
    listen: (teamId, signal) => heard(teamId, signal) as AsyncIterable<LiveEvent>,
    listenForNotices: (userId, signal) => heard(`${noticed} ${userId}`, signal),
    async close() {
      closed = true;
      clearTimeout(again);
      await ready;
      await client?.end();
    },
  };
}
