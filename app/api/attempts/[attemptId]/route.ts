import { attemptView } from '@/server/attempts/attemptView';
import { currentInstant } from '@/server/clock';
import { attemptRoute } from '../attemptRoute';
import { refuseAttempt } from '../refusals';

/** The quiz as it stands, for a page that another one may have overtaken. */
export const GET = attemptRoute(async ({ viewer, attemptId }) => {
  const view = await attemptView(viewer, attemptId, currentInstant());
  return view === null ? refuseAttempt('no-such-attempt') : Response.json(view);
});
