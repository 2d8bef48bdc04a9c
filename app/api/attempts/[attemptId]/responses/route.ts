import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { responseSchema } from '@/core/grading/responseSchema';
import { confidences } from '@/core/quiz/confidence';
import { saveResponse } from '@/server/attempts/saveResponse';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({
  position: z.int().min(0).max(1000),
  response: responseSchema.nullable(),
  confidence: z.enum(confidences).nullable().default(null),
  sequence: z.int().min(1).max(1_000_000_000),
  tabId: z.string().min(1).max(64),
  // How long the page has shown the question, all in all
  elapsedMs: z.int().min(0).max(2_000_000_000).default(0),
});

/** Saves one answer of an open quiz. */
export async function PUT(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]/responses'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { attemptId } = await params;
  const saved = await saveResponse(viewer, asId<AttemptId>(attemptId), body.value, currentInstant());
  return saved.ok ? Response.json(saved) : refuseAttempt(saved.reason);
}
