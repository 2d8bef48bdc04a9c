import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { responseSchema } from '@/core/grading/responseSchema';
import { checkAgain } from '@/server/attempts/settle';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ position: z.int().min(0).max(1000), response: responseSchema });

/** Checks another try at a question whose first answer stands. */
export async function POST(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]/check'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { attemptId } = await params;
  const checked = await checkAgain(viewer, asId<AttemptId>(attemptId), body.value.position, body.value.response);
  return checked.ok ? Response.json(checked.result) : refuseAttempt(checked.reason);
}
