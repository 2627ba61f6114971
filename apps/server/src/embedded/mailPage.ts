import type { FastifyPluginAsync } from 'fastify';
import { contentSecurityPolicy, refreshScript, style } from './mail/layout.js';
import { listPage, pageSize } from './mail/listPage.js';
import { mailHtml, mailHtmlPolicy } from './mail/mailHtml.js';
import { messagePage, missingPage, type View } from './mail/messagePage.js';
import type { MailCatcher } from './mailCatcher.js';

/** The pages below `/mail` where caught mails are read. Only for the embedded catcher: it shows everybody's mail. */
export const mailPage =
  (catcher: MailCatcher): FastifyPluginAsync =>
  async (server) => {
    server.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'content-security-policy': contentSecurityPolicy,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    });

    server.get('/mail/style.css', (_, reply) => reply.type('text/css').send(style));
    server.get('/mail/refresh.js', (_, reply) => reply.type('text/javascript').send(refreshScript));

    server.get<{ Querystring: { page?: string } }>('/mail', async ({ query }) => {
      const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
      const found = await catcher.list({ offset: (page - 1) * pageSize, limit: pageSize });
      return listPage(found.mails, found.total, page);
    });

    server.get<{ Params: { id: string }; Querystring: { view?: View } }>(
      '/mail/:id',
      async ({ params, query }, reply) => {
        const mail = await catcher.read(params.id);
        if (mail) return messagePage(mail, query.view);
        reply.code(404);
        return missingPage();
      },
    );

    server.get<{ Params: { id: string } }>('/mail/:id/html', async ({ params }, reply) => {
      const mail = await catcher.read(params.id);
      if (mail) reply.header('content-security-policy', mailHtmlPolicy);
      else reply.code(404);
      return mail ? mailHtml(mail.email) : missingPage();
    });
  };
