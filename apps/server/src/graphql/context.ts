import type { App, Context, Viewer } from '../context.js';
import { Loaders } from '../db/loaders.js';
import { enterAs, inTransaction, type Tx } from '../db/transaction.js';
import { unauthenticated } from './errors.js';

/**
 * The surroundings of one request of `viewer`, or of one WebSocket. Apollo hands a shallow copy to the
 * resolvers, so who is signed in lives in an object that both share.
 */
export function createContext(app: App, viewer: Viewer | null, http?: Context['http']): Context {
  return new RequestContext(app, { viewer }, http);
}

class RequestContext implements Context {
  readonly load: Loaders;
  readonly tx: Context['tx'];

  constructor(
    readonly app: App,
    private readonly session: { viewer: Viewer | null },
    readonly http: Context['http'],
  ) {
    const run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      if (!session.viewer) throw unauthenticated();
      return inTransaction(app.db.app, enterAs(session.viewer.id), work);
    };
    this.load = new Loaders(run);
    this.tx = async (work) => {
      const result = await run(work);
      this.load.forget();
      return result;
    };
  }

  get viewer(): Viewer | null {
    return this.session.viewer;
  }

  enter(viewer: Viewer | null): void {
    this.session.viewer = viewer;
    this.load.forget();
  }
}
