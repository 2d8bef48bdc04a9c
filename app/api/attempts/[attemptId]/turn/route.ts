import { z } from 'zod';
import { turnFrom } from '@/server/attempts/turn';
import { currentInstant } from '@/server/clock';
import { positionSchema, tellingRoute } from '../../attemptRoute';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ from: positionSchema });

/** Leaves the question shown and opens the next. */
export const POST = tellingRoute(bodySchema, async ({ viewer, attemptId }, { from }) => {
  const turned = await turnFrom(viewer, attemptId, from, currentInstant());
  return turned.ok ? Response.json(turned.attempt) : refuseAttempt(turned.reason);
});
