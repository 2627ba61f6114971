import type { App, Context, Viewer } from '../context.js';
import { Loaders } from '../db/loaders.js';
import { enterAs, inTransaction, type Tx } from '../db/transaction.js';
import { unauthenticated } from './errors.js';

/** The surroundings of one request of `viewer`, or of one WebSocket. */
export function createContext(app: App, viewer: Viewer | null, http?: Context['http']): Context {
  const run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    if (!ctx.viewer) throw unauthenticated();
    return inTransaction(app.db.app, enterAs(ctx.viewer.id), work);
  };
  const ctx: Context = {
    app,
    viewer,
    http,
    load: new Loaders(run),
    async tx(work) {
      const result = await run(work);
      ctx.load.forget();
      return result;
    },
  };
  return ctx;
}
