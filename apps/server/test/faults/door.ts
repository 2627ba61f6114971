import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type Step = 'connect' | 'mail' | 'rcpt' | 'taken';

/** One worker's way to the mail server. */
export interface Door {
  url: string;
  /** Calls `hear` once, in the moment itself and before anything is answered; `which` looks at the recipient. */
  watch(step: Step, hear: () => void, which?: (address: string) => boolean): void;
  /** Hangs up on everybody; whoever calls is refused until it is open again. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
}

/** How mail to somebody is met. */
export interface Reception {
  /** At RCPT: a code of SMTP to answer with, or nothing for a yes. */
  recipient(address: string): Promise<number | undefined>;
  /** A mail has been taken at this moment, in ms: says so, never says anything, or hangs up. */
  taken(address: string, raw: Buffer, at: number): 'says so' | 'hangs' | 'hangs up';
}

export async function openDoor(reception: Reception): Promise<Door> {
  const watches = new Set<{ step: Step; hear(): void; which(address: string): boolean }>();
  const tell = (step: Step, address: string) => {
    for (const watch of watches)
      if (watch.step === step && watch.which(address)) {
        watches.delete(watch);
        watch.hear();
      }
  };
  const open = async (port: number) => {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 10,
      socketTimeout: 120_000,
      onConnect(_, done) {
        tell('connect', '');
        done();
      },
      onMailFrom(_, __, done) {
        tell('mail', '');
        done();
      },
      async onRcptTo({ address }, _, done) {
        tell('rcpt', address);
        const code = await reception.recipient(address);
        if (code) done(Object.assign(new Error('not now, or never'), { responseCode: code }));
        else done();
      },
      async onData(stream, { id, envelope }, done) {
        // What breaks off was not received.
        const raw = await buffer(stream).catch(() => undefined);
        if (!raw) return;
        const address = envelope.rcptTo[0]?.address ?? '';
        const answer = reception.taken(address, raw, Date.now());
        tell('taken', address);
        if (answer === 'says so') done();
        else if (answer === 'hangs up') hangUp(server, id);
      },
    });
    server.on('error', () => {});
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    return server;
  };
  let server = await open(0);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    watch: (step, hear, which = () => true) => watches.add({ step, hear, which }),
    async shut() {
      hangUp(server);
      await new Promise<void>((done) => server.close(() => done()));
    },
    async reopen() {
      server = await open(port);
    },
  };
}

/** Ends one connection, or all of them, without a word. */
function hangUp(server: SMTPServer, id?: string): void {
  // biome-ignore lint/suspicious/noExplicitAny: the library does not declare its connections
  for (const connection of (server as any).connections)
    if (!id || connection.session.id === id) connection._socket.destroy();
}
