import type { ApolloClient } from '@apollo/client';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';

interface Context {
  client: ApolloClient;
  /** Goes on after the session has changed: forgets what was loaded, then opens `path`. */
  enter: (path?: string) => Promise<void>;
}

export const root = createRootRouteWithContext<Context>()({ component: Outlet });
