import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import https, { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Browser, subscribed } from './browser.js';

/** What the service answers with, or that it breaks off once it has got everything. */
export type Mood = number | 'hangs up';

interface Got {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const pem = readFileSync(new URL('localhost.pem', import.meta.url));

/** A real push service, over TLS, that can be made to fail; `received` is what came, whatever it answered. */
export async function startPushService(port = 0) {
  const received: Got[] = [];
  const browsers = new Map<string, Browser>();
  const service = {
    mood: 201 as Mood,
    headers: {} as Record<string, string>,
    received,
    host: '',
    /** A browser that is reached here. */
    subscribe(): Browser {
      const path = `/push/${browsers.size + 1}`;
      const browser = subscribed(`https://${service.host}${path}`);
      browsers.set(path, browser);
      return browser;
    },
    /** What this browser was told. */
    toldOf: (browser: Browser) =>
      received
        .filter(({ path }) => browsers.get(path) === browser)
        .map(({ body }) => browser.open(body)),
    stop: async () => {},
  };
  const server = createServer({ cert: pem, key: pem }, async (request, response) => {
    const { url: path = '', method = '', headers } = request;
    received.push({ path, method, headers, body: await buffer(request) });
    if (service.mood === 'hangs up') request.socket.destroy();
    else response.writeHead(service.mood, service.headers).end('because');
  }).listen(port);
  await once(server, 'listening');
  service.host = `localhost:${(server.address() as AddressInfo).port}`;
  const trusted = https.globalAgent.options.ca;
  https.globalAgent.options.ca = pem;
  service.stop = async () => {
    https.globalAgent.options.ca = trusted;
    server.closeAllConnections();
    server.close();
  };
  return service;
}

export type PushService = Awaited<ReturnType<typeof startPushService>>;
