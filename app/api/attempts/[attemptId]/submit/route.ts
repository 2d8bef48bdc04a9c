import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../../../answer';
import { refuseAttempt } from '../../refusals';

/** Submits the quiz; once more is the same. */
export async function POST(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]/submit'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const { attemptId } = await params;
  const submitted = await submitAttempt(viewer, asId<AttemptId>(attemptId), currentInstant());
  return submitted.ok ? Response.json(submitted) : refuseAttempt(submitted.reason);
}
