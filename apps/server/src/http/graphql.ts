import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Extra, makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { App, Context } from '../context.js';
import { sessionOf } from '../features/accounts/session.js';
import { createContext } from '../graphql/context.js';
import { maskErrors } from '../graphql/errors.js';
import { limitPlugins, limitRules, limits } from '../graphql/limits.js';
import { landingPage } from './landingPage.js';

/** `/graphql` over HTTP (Apollo) and WebSocket (graphql-ws), under the same limits and the same walls. */
export async function serveGraphql(server: FastifyInstance, app: App, schema: GraphQLSchema) {
  const mask = maskErrors(app.log);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    formatError: mask,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    plugins: [...limitPlugins, landingPage, fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  const masked = (error: GraphQLError) => mask(error.toJSON(), error) as GraphQLError;

  await server.register(websocket, { options: { maxPayload: 1024 * 1024 } });
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) =>
      createContext(app, await sessionOf(app, request.headers.cookie), { request, reply }),
  });
  server.post('/graphql', handler);
  server.route({
    method: 'GET',
    url: '/graphql',
    handler,
    wsHandler: makeHandler({
      schema,
      isProd: true,
      onConnect: async ({ extra }) => {
        const { origin, host } = extra.request.headers;
        return isOurs(origin, host, app) && (await endWithSession(app, extra));
      },
      context: async ({ extra: { request } }) =>
        createContext(app, await sessionOf(app, request.headers.cookie), { request }) as Context &
          Record<string, unknown>,
      onSubscribe: ({ subscriptions }, __, { query, operationName, variables }) => {
        if (Object.keys(subscriptions).length > limits.subscriptions) return [tooMany()];
        const document = parseWithin(query);
        if (document instanceof GraphQLError) return [document];
        const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
        if (errors.length > 0) return errors.map(asValidationFailure);
        return { schema, document, operationName, variableValues: variables };
      },
      onNext: async ({ extra }, __, ___, { contextValue }, { errors, ...result }) => {
        await closeIfEnded(app, extra, contextValue as Context);
        return errors ? { ...result, errors: errors.map(masked) } : result;
      },
      onError: (_, __, ___, errors) => errors.map(masked),
    }),
  });
}

/** A socket speaks for the session of its cookie, and closes when that ends; false when there are too many. */
async function endWithSession(app: App, { socket, request }: Extra): Promise<boolean> {
  const session = await sessionOf(app, request.headers.cookie);
  if (!session) return true;
  if (app.live.waitingFor(session.id) >= limits.sockets) return false;
  const forget = app.live.onSessionEnd(session.id, () => hangUp(socket));
  socket.once('close', forget);
  return true;
}

/** Asked before each event, for a session that runs out, and for an end that nobody heard of. */
async function closeIfEnded(app: App, { socket, request }: Extra, ctx: Context): Promise<void> {
  if (ctx.sessionId && !(await sessionOf(app, request.headers.cookie))) hangUp(socket);
}

const tooMany = () =>
  withCode(
    new GraphQLError(`A connection listens to ${limits.subscriptions} things at once at most.`),
    'TOO_MANY_SUBSCRIPTIONS',
  );

const hangUp = (socket: Extra['socket']) => socket.close(4403, 'This session has ended');

/** The document, or why it is none, with the code that Apollo gives over HTTP. */
function parseWithin(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return withCode(error, 'GRAPHQL_PARSE_FAILED');
  }
}

const asValidationFailure = (error: GraphQLError) => withCode(error, 'GRAPHQL_VALIDATION_FAILED');

const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string) =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } });

/** Browsers send an Origin; a page of somebody else must not listen with our reader's cookie. */
function isOurs(origin: string | undefined, host: string | undefined, app: App): boolean {
  if (!origin || origin === app.config.baseUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
