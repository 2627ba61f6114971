import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Context } from '../context.js';

/** What one request may ask for; our own documents stay well below. */
export const limits = {
  ...{ depth: 12, aliases: 15, directives: 10, tokens: 1_000 },
  /** Of one socket at a time, and sockets of one session to one process. */
  ...{ subscriptions: 20, sockets: 20 },
};

const armor = new ApolloArmor({
  maxDepth: { n: limits.depth, flattenFragments: true },
  maxAliases: { n: limits.aliases, allowList: [] },
  maxDirectives: { n: limits.directives },
  // Counted by the parser itself; armor's own would hide which of the two a document fails.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

// The package declares its plugins against Apollo's CommonJS types; they are the same at run time.
export const limitPlugins = armor.plugins as unknown as ApolloServerPlugin<Context>[];
/** The same rules for documents that come over a WebSocket. */
export const limitRules = armor.validationRules;
