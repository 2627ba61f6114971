import type { App, Context, Session, Viewer } from '../context.js';
import { Loaders } from '../db/loaders.js';
import { type Act, enterAs, inTransaction, type Tx } from '../db/transaction.js';
import { unauthenticated } from './errors.js';

/**
 * The surroundings of one request of `session`, or of one operation on a WebSocket. Apollo hands a shallow
 * copy to the resolvers, so what changes on the way lives in an object that both share.
 */
export function createContext(app: App, session: Session | null, http?: Context['http']): Context {
  return new RequestContext(app, { session, operation: null }, http);
}

class RequestContext implements Context {
  readonly load: Loaders;
  readonly tx: Context['tx'];

  constructor(
    readonly app: App,
    private readonly now: { session: Session | null; operation: string | null },
    readonly http: Context['http'],
  ) {
    const run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      if (!now.session) throw unauthenticated();
      return inTransaction(app.db.app, enterAs(now.session.viewer.id, this.act), work);
    };
    this.load = new Loaders(run);
    this.tx = async (work) => {
      const result = await run(work);
      this.load.forget();
      return result;
    };
  }

  get viewer(): Viewer | null {
    return this.now.session?.viewer ?? null;
  }

  get sessionId(): string | null {
    return this.now.session?.id ?? null;
  }

  get operation(): string | null {
    return this.now.operation;
  }

  get act(): Act | null {
    const { operation, session } = this.now;
    return operation && session ? { operation, via: 'session', viaId: session.id } : null;
  }

  begin(operation: string): void {
    this.now.operation = operation;
  }

  enter(session: Session | null): void {
    this.now.session = session;
    this.load.forget();
  }
}
