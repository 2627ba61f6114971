import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/**
 * What the server does with mail to interviewers: take it, refuse it, hang up before it has come, take it and
 * hang up then, or think about it until it takes it. Mail to anybody else it takes.
 */
export type Mood = 'takes' | 'busy' | 'refuses' | 'hangs up' | 'takes and hangs up' | 'thinks';

const toInterviewer = (address: string) => address.endsWith('@northwind.example');

/**
 * A real SMTP server that can be made to fail; `received` is what it took, the oracle of what was sent, `tries` how
 * often it was asked to take something.
 */
export async function startSmtp() {
  const received: Email[] = [];
  const smtp = {
    mood: 'takes' as Mood,
    received,
    tries: 0,
    thinking: false,
    url: '',
    stop: async () => {},
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, session, done) {
      smtp.tries++;
      const mood = toInterviewer(address) ? smtp.mood : 'takes';
      if (mood === 'busy') done(Object.assign(new Error('4.2.1 busy'), { responseCode: 451 }));
      else if (mood === 'refuses')
        done(Object.assign(new Error('5.1.1 no such person'), { responseCode: 550 }));
      else if (mood === 'hangs up') hangUp(session.id);
      else done();
    },
    onData(stream, { id, envelope }, done) {
      const take = async (message: Buffer) => {
        const concerned = envelope.rcptTo.some(({ address }) => toInterviewer(address));
        if (concerned) smtp.thinking = smtp.mood === 'thinks';
        while (concerned && smtp.mood === 'thinks') await sleep(20);
        received.push(await PostalMime.parse(message));
        if (concerned && smtp.mood === 'takes and hangs up') hangUp(id);
        else done();
      };
      // Whoever breaks off in the middle has sent nothing.
      buffer(stream).then(take, done);
    },
  });
  const hangUp = (id: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the library does not declare its connections
    for (const connection of (server as any).connections)
      if (connection.session.id === id) connection._socket.destroy();
  };
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  smtp.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  smtp.stop = () => new Promise<void>((done) => server.close(() => done()));
  return smtp;
}
