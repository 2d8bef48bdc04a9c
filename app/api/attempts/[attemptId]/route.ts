import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { attemptView } from '@/server/attempts/attemptView';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../../answer';
import { refuseAttempt } from '../refusals';

/** The quiz as it stands, for a page that another one may have overtaken. */
export async function GET(request: Request, { params }: RouteContext<'/api/attempts/[attemptId]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before answering.');
  const { attemptId } = await params;
  const view = await attemptView(viewer, asId<AttemptId>(attemptId), currentInstant());
  return view === null ? refuseAttempt('no-such-attempt') : Response.json(view);
}
