import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { settle } from '@/server/attempts/settle';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ position: z.int().min(0).max(1000) });

/** Checks the answer saved for a question, which stands from then on. */
export async function POST(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]/settle'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { attemptId } = await params;
  const settled = await settle(viewer, asId<AttemptId>(attemptId), body.value.position, currentInstant());
  return settled.ok ? Response.json(settled.result) : refuseAttempt(settled.reason);
}
