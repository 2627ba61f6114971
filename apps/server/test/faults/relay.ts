import type { Socket } from 'node:net';
import { frames, statementOf } from './frames.js';

/** What a relay tells, and asks, of what goes by. */
export interface Listener {
  /** These statements go by. */
  asked(statements: string[]): void;
  /** These hold, and whoever asked has not heard so yet; true ends the connection before they do. */
  committed(statements: string[]): boolean;
}

/**
 * Passes a client's connection on to PostgreSQL and back. Answers to statements are held until the server is ready for
 * the next ones, so that a client hears of a commit wholly or not at all.
 */
export function relay(client: Socket, upstream: Socket, listener: Listener) {
  const fromClient = frames('client');
  const fromServer = frames('server');
  let deaf = false;
  let greeted = false;
  let asked: string[] = [];
  let held: Buffer[] = [];
  const end = () => {
    client.destroy();
    upstream.destroy();
  };
  for (const socket of [client, upstream]) {
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => {
      if (!deaf) end();
    });
  }
  client.on('data', (chunk: Buffer) => {
    if (deaf) return;
    const statements = fromClient(chunk).flatMap((frame) => statementOf(frame) ?? []);
    asked.push(...statements);
    upstream.write(chunk);
    listener.asked(statements);
  });
  upstream.on('data', (chunk: Buffer) => {
    if (deaf) return;
    for (const { type, body, bytes } of fromServer(chunk)) {
      held.push(bytes);
      const ready = type === 'Z';
      greeted ||= ready;
      if (!ready && greeted && asked.length > 0) continue;
      const idle = ready && body.toString() === 'I';
      if (idle && holds(asked) && listener.committed(asked)) return end();
      if (idle) asked = [];
      client.write(Buffer.concat(held));
      held = [];
    }
  });
  return {
    /** Nothing gets through from now on, and neither side hears of it. */
    deafen() {
      deaf = true;
    },
    end,
  };
}

const writes = /\b(insert\s+into|delete\s+from|update\s+\S+\s+(\S+\s+)?set)\b/i;

/** Whether something holds from now on, once these statements are over. */
const holds = (statements: string[]) =>
  statements.some((each) => writes.test(each)) && !/^rollback/i.test(statements.at(-1) ?? '');
