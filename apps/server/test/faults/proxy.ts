import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { relay } from './relay.js';

/** `asked`: it goes by; `committed`: it holds, and whoever asked has not heard so yet. */
export type Moment = 'asked' | 'committed';

/** Stands before PostgreSQL at `port()`, knows what goes by, and can lose it. */
export async function startProxy(port: () => number) {
  const watches = new Set<{ pattern: RegExp; moment: Moment; hear: () => void }>();
  const relays = new Set<ReturnType<typeof relay>>();
  const tell = (moment: Moment, statements: string[]) => {
    for (const watch of watches)
      if (watch.moment === moment && statements.some((each) => watch.pattern.test(each))) {
        watches.delete(watch);
        watch.hear();
      }
  };
  const server = createServer((client) => {
    const passing = relay(client, connect(port(), '127.0.0.1'), {
      asked: (statements) => tell('asked', statements),
      committed(statements) {
        tell('committed', statements);
        const loses = proxy.loses();
        if (loses) proxy.lost++;
        return loses;
      },
    });
    relays.add(passing);
    client.on('close', () => relays.delete(passing));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = String((server.address() as AddressInfo).port);
  const proxy = {
    url: (databaseUrl: string) => Object.assign(new URL(databaseUrl), { port: own }).href,
    /** Asked at each commit, also of a single statement; true has the client never hear of it. */
    loses: () => false,
    lost: 0,
    /** Calls `hear` once, in the moment itself. */
    watch(pattern: RegExp, moment: Moment, hear: () => void) {
      watches.add({ pattern, moment, hear });
    },
    /** From now on all open connections lead nowhere, without a word to either side; new ones are sound. */
    swallow() {
      for (const each of relays) each.deafen();
    },
    async stop() {
      server.close();
      for (const each of relays) each.end();
      await once(server, 'close');
    },
  };
  return proxy;
}

export type PostgresProxy = Awaited<ReturnType<typeof startProxy>>;
