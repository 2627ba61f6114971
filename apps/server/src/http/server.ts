import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { App } from '../context.js';
import type { MailCatcher } from '../embedded/mailCatcher.js';
import { mailPage } from '../embedded/mailPage.js';
import { serveMailActions } from '../features/mailActions/serveMailActions.js';
import { serveOperations } from '../features/operations/serveOperations.js';
import { serveExports } from '../features/personalData/exports/serveExports.js';
import { createSchema } from '../graphql/schema.js';
import { serveGraphql } from './graphql.js';
import { serveHealth } from './health.js';

const largestBody = 1024 * 1024;
const unreadable = 'This request cannot be read.';
const web = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/**
 * The one port: `/` web, `/graphql`, `/exports`, `/act` (links of mails), `/mail` (embedded only), `/operator` (for whoever runs
 * this), `/metrics`, `/healthz`, `/readyz`. A worker has the last three only.
 */
export async function createServer(app: App, catcher?: MailCatcher): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    trustProxy: app.config.trustProxy ?? false,
    forceCloseConnections: true,
    frameworkErrors: (_, __, reply) => refuseAddress(reply as FastifyReply),
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: [`'self'`],
        // The deep check of a message is WebAssembly, in a worker of ours.
        scriptSrc: [`'self'`, `'wasm-unsafe-eval'`],
        workerSrc: [`'self'`],
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`],
        baseUri: [`'none'`],
        frameAncestors: [`'none'`],
        upgradeInsecureRequests: app.config.baseUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: app.config.baseUrl.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
  });
  // Whatever says nothing else is for its reader alone.
  server.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (reply.getHeader('content-type') === 'text/html') reply.type('text/html; charset=utf-8');
  });
  server.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const tooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    if (!tooLarge && (error.statusCode ?? 500) >= 500)
      app.log.error({ err: error, id: request.id });
    const message = tooLarge
      ? `This request is larger than ${largestBody} bytes. A calendar file (ics) may have 262144 bytes at most.`
      : unreadable;
    const code = tooLarge ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST';
    return reply
      .code(error.statusCode ?? 500)
      .send({ errors: [{ message, extensions: { code } }] });
  });
  serveHealth(server, app);
  await serveOperations(server, app);
  if (!app.config.roles.has('api')) return server;
  await serveGraphql(server, app, await createSchema());
  serveExports(server, app);
  await serveMailActions(server, app);
  if (catcher) await server.register(mailPage(catcher));
  if (existsSync(web)) await serveWeb(server);
  return server;
}

/** An address that cannot be read is met before any other part of us, its headers among them. */
function refuseAddress(reply: FastifyReply): void {
  reply
    .code(400)
    .headers({
      'content-security-policy': `default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .send({ errors: [{ message: unreadable, extensions: { code: 'BAD_REQUEST' } }] });
}

async function serveWeb(server: FastifyInstance): Promise<void> {
  await server.register(files, {
    root: web,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) =>
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  server.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && request.headers.accept?.includes('text/html')
      ? reply.sendFile('index.html')
      : reply.code(404).send({ errors: [{ message: 'There is nothing here.' }] }),
  );
}
