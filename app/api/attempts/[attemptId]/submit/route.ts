import { submitAttempt } from '@/server/attempts/submitAttempt';
import { currentInstant } from '@/server/clock';
import { attemptRoute } from '../../attemptRoute';
import { refuseAttempt } from '../../refusals';

/** Submits the quiz; once more is the same. */
export const POST = attemptRoute(async ({ viewer, attemptId }) => {
  const submitted = await submitAttempt(viewer, attemptId, currentInstant());
  return submitted.ok ? Response.json(submitted) : refuseAttempt(submitted.reason);
});
