import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestApp } from './startApp.js';

/** A graphql-ws client as a browser would open it: with this cookie, from a page of this origin. */
export function openSocket(app: TestApp, options: { cookie?: string; origin?: string } = {}) {
  const { cookie, origin } = options;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { origin, headers: cookie ? { cookie } : {} });
    }
  }
  return createClient({
    url: `${app.config.baseUrl.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
}
