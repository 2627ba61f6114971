import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { App } from '../../context.js';
import { createContext } from '../../graphql/context.js';
import { Refused } from '../../graphql/problems.js';
import { attempt, TooManyAttempts } from '../accounts/throttle.js';
import { type LinkParts, linkPath, type MailLink, readLink } from './mailLink.js';
import { broken, expired, gone, tooMany, unknown } from './pages/deadPages.js';
import { contentSecurityPolicy, type Page, stylePath } from './pages/page.js';
import { style } from './pages/style.js';
import { followReminderLink, showReminderLink } from './reminderLinks.js';
import { showUnsubscribe, unsubscribe } from './unsubscribeLinks.js';

type Request = FastifyRequest<{ Params: LinkParts }>;

/**
 * The addresses behind links of mails: a page for whoever looks, mail scanners too, and the act itself by POST alone.
 * They need no session and read no cookie; the key in the address is all there is, so that nobody else can send the form.
 */
export async function serveMailActions(server: FastifyInstance, app: App): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // What mail programs post is one of two kinds; neither holds anything but the form of our page.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: 4096 },
      async (_: unknown, body: string) => body,
    );
    scope.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'content-security-policy': contentSecurityPolicy,
        'x-robots-tag': 'noindex, nofollow',
      });
    });
    scope.setErrorHandler((err: { statusCode?: number }, request, reply) => {
      if ((err.statusCode ?? 500) < 500)
        return send(reply, { ...unknown, code: err.statusCode ?? 400 });
      app.log.error({ err, id: request.id });
      return send(reply, broken);
    });
    scope.get(stylePath, (_, reply) => reply.type('text/css; charset=utf-8').send(style));
    scope.get(linkPath, async (request: Request, reply) => {
      const link = readLink(app.secret, request.params);
      const show = (good: MailLink) =>
        good.act === 'unsubscribe' ? showUnsubscribe(app, good) : showReminderLink(app, good);
      return send(reply, await answer(app, request, link, show, 'linkLook'));
    });
    scope.post(linkPath, async (request: Request, reply) => {
      const link = readLink(app.secret, request.params);
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      const follow = (good: MailLink) =>
        good.act === 'unsubscribe' ? unsubscribe(app, good) : followReminderLink(app, good, form);
      return send(reply, await answer(app, request, link, follow, 'linkAct'));
    });
  });
}

const send = (reply: FastifyReply, { code, body, retryAfter }: Page) => {
  if (retryAfter) reply.header('retry-after', retryAfter);
  return reply.code(code).type('text/html; charset=utf-8').send(body);
};

/**
 * Acts are counted for each link, looks and guesses for themselves and by address alone: whatever a scanner opens,
 * its person's click still counts.
 */
async function answer(
  app: App,
  request: Request,
  link: MailLink | null,
  work: (link: MailLink) => Promise<Page>,
  kind: 'linkLook' | 'linkAct',
): Promise<Page> {
  try {
    const counted = kind === 'linkAct' ? request.params.key : undefined;
    const ctx = createContext(app, null, { request });
    await (link ? attempt(ctx, kind, counted) : attempt(ctx, 'linkGuess'));
    if (!link) return unknown;
    return app.clock().since(link.expiresAt).sign >= 0 ? expired : await work(link);
  } catch (error) {
    if (error instanceof Refused && error.problem instanceof TooManyAttempts)
      return tooMany(error.problem);
    // The account was deleted between mail and click.
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') return gone;
    throw error;
  }
}
