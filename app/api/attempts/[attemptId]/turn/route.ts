import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { turnFrom } from '@/server/attempts/turn';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';
import { refuseAttempt } from '../../refusals';

const bodySchema = z.strictObject({ from: z.int().min(0).max(1000) });

/** Leaves the question shown and opens the next. */
export async function POST(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]/turn'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { attemptId } = await params;
  const turned = await turnFrom(viewer, asId<AttemptId>(attemptId), body.value.from, currentInstant());
  return turned.ok ? Response.json(turned.attempt) : refuseAttempt(turned.reason);
}
