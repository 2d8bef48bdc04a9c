import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { responseSchema } from '@/core/grading/responseSchema';
import { saveResponse } from '@/server/attempts';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';

const bodySchema = z.strictObject({
  position: z.int().min(0).max(1000),
  response: responseSchema.nullable(),
  sequence: z.int().min(1),
});

const sentences = {
  'no-such-attempt': 'There is no such quiz of yours.',
  'no-such-question': 'The quiz has no such question.',
  'already-submitted': 'The quiz has been submitted; its answers stand.',
  'wrong-kind': 'The answer does not fit the question.',
} as const;
const statuses = { 'no-such-attempt': 404, 'no-such-question': 404, 'already-submitted': 409, 'wrong-kind': 422 } as const;

/** Saves one answer of an open quiz. */
export async function PUT(
  request: Request,
  { params }: RouteContext<'/api/attempts/[attemptId]/responses'>,
): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { attemptId } = await params;
  const saved = await saveResponse(viewer, asId<AttemptId>(attemptId), body.value, currentInstant());
  return saved.ok ? Response.json(saved) : refuse(statuses[saved.reason], sentences[saved.reason]);
}
