import type { ApolloClient } from '@apollo/client';
import { createRouter } from '@tanstack/react-router';
import { PageSkeleton } from '../ui/page/PageSkeleton.js';
import { Trouble } from '../ui/page/Trouble.js';
import { doorRoutes } from './doorRoutes.js';
import { root } from './rootRoute.js';
import { NotFound } from './shell/NotFound.js';
import { signedInRoutes } from './signedInRoutes.js';

const routeTree = root.addChildren([doorRoutes, signedInRoutes]);

/** The router over one Apollo client. */
export function makeRouter(client: ApolloClient) {
  const router = createRouter({
    routeTree,
    context: {
      client,
      enter: async (path = '/') => {
        await client.clearStore();
        await router.invalidate();
        await router.navigate({ href: path });
      },
    },
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: Trouble,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
