import { z } from 'zod';
import { asId } from '@/core/ids';
import type { DraftId, SectionId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { refusalSentences } from '@/server/model/refusalSentences';
import { proposals } from '@/server/proposals';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';

const bodySchema = z.strictObject({ sectionId: z.string().min(1).max(100).transform((id) => asId<SectionId>(id)) });

/** Asks the model about one section of a draft; answers with commands for the desk to do, or with a sentence. Ends when
 *  whoever asks goes away. */
export async function POST(request: Request, { params }: RouteContext<'/api/drafts/[draftId]/proposals'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'You are signed out. Sign in again.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const draftId = asId<DraftId>((await params).draftId);
  const outcome = await proposals(viewer, draftId, body.value.sectionId, currentInstant(), request.signal);
  if (outcome.ok) return Response.json(outcome);
  const isMissing = outcome.reason === 'no-such-draft' || outcome.reason === 'no-such-section' || outcome.reason === 'no-model';
  return refuse(isMissing ? 404 : 422, refusalSentences[outcome.reason]);
}
