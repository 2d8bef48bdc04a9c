import { z } from 'zod';
import { responseSchema } from '@/core/grading/responseSchema';
import { confidences } from '@/core/quiz/confidence';
import { saveResponse } from '@/server/attempts/saveResponse';
import { currentInstant } from '@/server/clock';
import { positionSchema, tellingRoute } from '../../attemptRoute';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({
  position: positionSchema,
  response: responseSchema.nullable(),
  confidence: z.enum(confidences).nullable().default(null),
  sequence: z.int().min(1).max(1_000_000_000),
  tabId: z.string().min(1).max(64),
  // How long the page has shown the question, all in all
  elapsedMs: z.int().min(0).max(2_000_000_000).default(0),
});

/** Saves one answer of an open quiz. */
export const PUT = tellingRoute(bodySchema, async ({ viewer, attemptId }, given) => {
  const saved = await saveResponse(viewer, attemptId, given, currentInstant());
  return saved.ok ? Response.json(saved) : refuseAttempt(saved.reason);
});
