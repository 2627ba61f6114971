import type { App, Context, Viewer } from '../../context.js';
import { Loaders } from '../../db/loaders.js';
import type { Act, Tx } from '../../db/transaction.js';

/**
 * The surroundings of somebody who acts by a link, for the services that the app uses too; all of it within one
 * transaction, which has entered as them.
 */
export function contextWithin(app: App, viewer: Viewer, act: Act, tx: Tx): Context {
  const run: Context['tx'] = (work) => work(tx);
  return {
    ...{ app, viewer, act, operation: act.operation },
    sessionId: null,
    load: new Loaders(run),
    tx: run,
    enter: () => undefined,
    begin: () => undefined,
  };
}
