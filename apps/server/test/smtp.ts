import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the server does with the next mail: take it, refuse it, or take it and fall silent. */
export type Mood = 'takes' | 'busy' | 'refuses' | 'takes and hangs up';

/** A real SMTP server that can be made to fail; `received` is what it took, the oracle of what was sent. */
export async function startSmtp() {
  const received: Email[] = [];
  const smtp = { mood: 'takes' as Mood, received, url: '', stop: async () => {} };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (smtp.mood === 'busy') done(Object.assign(new Error('4.2.1 busy'), { responseCode: 451 }));
      else if (smtp.mood === 'refuses')
        done(Object.assign(new Error('5.1.1 no such person'), { responseCode: 550 }));
      else done();
    },
    onData(stream, session, done) {
      buffer(stream).then(async (message) => {
        received.push(await PostalMime.parse(message));
        if (smtp.mood === 'takes and hangs up') {
          smtp.mood = 'takes';
          // biome-ignore lint/suspicious/noExplicitAny: the library does not declare its connections
          for (const connection of (server as any).connections)
            if (connection.session.id === session.id) connection._socket.destroy();
        } else done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  smtp.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  smtp.stop = () => new Promise<void>((done) => server.close(() => done()));
  return smtp;
}
