import { z } from 'zod';
import { settle } from '@/server/attempts/settle';
import { currentInstant } from '@/server/clock';
import { positionSchema, tellingRoute } from '../../attemptRoute';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ position: positionSchema });

/** Checks the answer saved for a question, which stands from then on. */
export const POST = tellingRoute(bodySchema, async ({ viewer, attemptId }, { position }) => {
  const settled = await settle(viewer, attemptId, position, currentInstant());
  return settled.ok ? Response.json(settled.result) : refuseAttempt(settled.reason);
});
