import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes a client may meet in `errors[].extensions.code`; any other failure is masked. */
const published = new Set([
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'PAYLOAD_TOO_LARGE',
  'TOO_MANY_SUBSCRIPTIONS',
]);

export const unauthenticated = () =>
  new GraphQLError('Sign in first.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

export const invalidArgument = (name: string, value: unknown, allowed: string) =>
  new GraphQLError(`${name} cannot be ${JSON.stringify(value)}; allowed: ${allowed}`, {
    extensions: { code: 'BAD_USER_INPUT', argument: name },
  });

/** Lets published errors through; logs any other under an id and says only that id. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && published.has(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const id = randomUUID();
    log.error({ id, err: unwrapResolverError(error) }, 'a request failed');
    return {
      message: `Something failed on our side. Its id is ${id}.`,
      path: formatted.path,
      extensions: { code: 'INTERNAL', id },
    };
  };
}
