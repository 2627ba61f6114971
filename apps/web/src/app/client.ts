import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { troubleWords } from '../ui/troubleWords.js';

/** What the client says when something unexpected happened to a change. */
type Tell = (message: string) => void;

function liveLink(onReconnect: () => void) {
  let connectedBefore = false;
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return new GraphQLWsLink(
    createClient({
      url: `${scheme}://${location.host}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      on: {
        connected: () => {
          // What was published while the line was down never comes again.
          if (connectedBefore) onReconnect();
          connectedBefore = true;
        },
      },
    }),
  );
}

/** The Apollo client of one page load; `tell` shows a failed change to the reader. */
export function makeClient(tell: Tell): ApolloClient {
  const failures = new ErrorLink(({ error, operation }) => {
    if (operation.operationType === OperationTypeNode.MUTATION) tell(troubleWords(error));
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  const live = liveLink(() => void client.refetchObservableQueries());
  const client = new ApolloClient({
    dataMasking: true,
    link: failures.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live,
      http,
    ),
    cache: new InMemoryCache({
      typePolicies: {
        Message: { keyFields: ['followUpId'] },
        // Asked for in parts, and part of its follow-up.
        Approval: { merge: true },
        Preferences: { merge: true },
        Team: {
          fields: {
            audit: relayStylePagination(['filter']),
            candidates: relayStylePagination(),
            invitations: relayStylePagination(),
            members: relayStylePagination(),
            templates: relayStylePagination(['kind', 'archived']),
          },
        },
        Viewer: {
          fields: {
            activity: relayStylePagination(),
            notices: relayStylePagination(['unread']),
            reviews: relayStylePagination(['state']),
          },
        },
        Candidate: { fields: { coachings: relayStylePagination(['ended']) } },
        PolicyChange: { fields: { items: relayStylePagination() } },
        Template: { fields: { versions: relayStylePagination() } },
      },
    }),
    // A failed change resolves without data and has been told; nobody needs a try around it.
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  return client;
}
