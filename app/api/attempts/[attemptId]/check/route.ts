import { z } from 'zod';
import { responseSchema } from '@/core/grading/responseSchema';
import { checkAgain } from '@/server/attempts/settle';
import { positionSchema, tellingRoute } from '../../attemptRoute';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ position: positionSchema, response: responseSchema });

/** Checks another try at a question whose first answer stands. */
export const POST = tellingRoute(bodySchema, async ({ viewer, attemptId }, { position, response }) => {
  const checked = await checkAgain(viewer, attemptId, position, response);
  return checked.ok ? Response.json(checked.result) : refuseAttempt(checked.reason);
});
