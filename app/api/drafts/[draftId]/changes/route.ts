import { z } from 'zod';
import { commandSchema } from '@/core/authoring/commandSchema';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { changeDraft, undoChange } from '@/server/draftChanges';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../../../answer';

const bodySchema = z.strictObject({
  /** As the sender has the draft. */
  revision: z.int().min(0),
  /** Null takes back the last change. */
  command: commandSchema.nullable(),
});

/** Does one command to a draft, or takes the last one back; answers with what changed. */
export async function POST(request: Request, { params }: RouteContext<'/api/drafts/[draftId]/changes'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'You are signed out. Sign in again.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { revision, command } = body.value;
  const draftId = asId<DraftId>((await params).draftId);
  const now = currentInstant();
  const outcome = command === null ? await undoChange(viewer, draftId, revision, now) : await changeDraft(viewer, draftId, revision, command, now);
  if (outcome.ok) return Response.json(outcome);
  if (outcome.reason === 'no-such-draft') return refuse(404, 'There is no such draft of yours.');
  return Response.json({ reason: outcome.reason }, { status: outcome.reason === 'stale' ? 409 : 422 });
}
