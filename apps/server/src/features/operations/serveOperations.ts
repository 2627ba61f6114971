import type { FastifyInstance, FastifyReply } from 'fastify';
import type { App } from '../../context.js';
import { contentSecurityPolicy } from '../mailActions/pages/page.js';
import { isMark, listDeadLetters, ringAgain } from './deadLetters.js';
import { formKey, isFormKey } from './formKey.js';
import { operatorsOnly } from './operatorsOnly.js';
import { operatorPage } from './pages/operatorPage.js';
import { style, stylePath } from './pages/style.js';
import { readInstallation } from './readInstallation.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `/metrics` of this process, and the page of the whole installation where there is an api; for its owners alone. */
export async function serveOperations(server: FastifyInstance, app: App): Promise<void> {
  const { metrics, config } = app;
  await server.register(async (scope) => {
    scope.addHook('onRequest', operatorsOnly(app));
    scope.get('/metrics', async (_, reply) =>
      reply.type(metrics.contentType).send(await metrics.scrape()),
    );
    if (config.roles.has('api')) servePage(scope, app);
  });
}

function servePage(scope: FastifyInstance, app: App): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    async (_: unknown, body: string) => new URLSearchParams(body),
  );
  scope.get(stylePath, (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  scope.get<{ Querystring: Record<string, unknown> }>('/operator', async ({ query }, reply) => {
    const after = typeof query.after === 'string' && isMark(query.after) ? query.after : null;
    const body = operatorPage({
      installation: await readInstallation(app),
      deadLetters: await listDeadLetters(app, after),
      formKey: formKey(app),
      now: new Date(app.clock().epochMilliseconds),
      rung: /^\d{1,5}$/.test(String(query.rung)) ? Number(query.rung) : undefined,
      isFurther: after !== null,
    });
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(body);
  });
  type Form = { Body: unknown; Params: { id?: string } };
  const act = async (body: unknown, reply: FastifyReply, id?: string) => {
    const key = body instanceof URLSearchParams ? (body.get('key') ?? '') : '';
    if (!isFormKey(app, key))
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send('This form is too old. Look again at /operator.\n');
    return reply.redirect(`/operator?rung=${await ringAgain(app, id)}`, 303);
  };
  scope.post<Form>('/operator/dead/again', ({ body }, reply) => act(body, reply));
  scope.post<Form>('/operator/dead/:id/again', ({ body, params }, reply) =>
    uuid.test(params.id ?? '') ? act(body, reply, params.id) : reply.callNotFound(),
  );
}
