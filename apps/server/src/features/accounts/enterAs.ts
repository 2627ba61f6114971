import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session for somebody who has proven who they are in another way than by password. Its path
 * is one of those after which better-auth's second factor asks for a code (it would not after a magic
 * link of its own); no route is mounted there.
 */
export const enterAs = {
  id: 'enter-as',
  endpoints: {
    enterAs: createAuthEndpoint(
      '/sign-in/username',
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw ctx.error('NOT_FOUND');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ token: session.token, user });
      },
    ),
  },
} satisfies BetterAuthPlugin;
