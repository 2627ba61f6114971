import type { App, Context, Session, Viewer } from '../context.js';
import { Loaders } from '../db/loaders.js';
import { enterAs, inTransaction, type Tx } from '../db/transaction.js';
import { unauthenticated } from './errors.js';

/**
 * The surroundings of one request of `session`, or of one operation on a WebSocket. Apollo hands a shallow
 * copy to the resolvers, so who is signed in lives in an object that both share.
 */
export function createContext(app: App, session: Session | null, http?: Context['http']): Context {
  return new RequestContext(app, { current: session }, http);
}

class RequestContext implements Context {
  readonly load: Loaders;
  readonly tx: Context['tx'];

  constructor(
    readonly app: App,
    private readonly session: { current: Session | null },
    readonly http: Context['http'],
  ) {
    const run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      if (!session.current) throw unauthenticated();
      return inTransaction(app.db.app, enterAs(session.current.viewer.id), work);
    };
    this.load = new Loaders(run);
    this.tx = async (work) => {
      const result = await run(work);
      this.load.forget();
      return result;
    };
  }

  get viewer(): Viewer | null {
    return this.session.current?.viewer ?? null;
  }

  get sessionId(): string | null {
    return this.session.current?.id ?? null;
  }

  enter(session: Session | null): void {
    this.session.current = session;
    this.load.forget();
  }
}
