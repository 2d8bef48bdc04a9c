import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** For the sign-in service: begins a session of somebody whom the caller has made sure of. It has no address, so that only this
 *  server can ask for it. */
export function platformSignIn() {
  return {
    id: 'platform-sign-in',
    endpoints: {
      signInByPlatform: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ userId: z.string() }) }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        const session = user === null ? null : await internalAdapter.createSession(user.id);
        if (user === null || session === null) throw new APIError('FORBIDDEN', { code: 'NO_SESSION', message: 'No session could be begun.' });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ userId: user.id });
      }),
    },
  };
}
