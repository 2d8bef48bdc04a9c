import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { exportedDraft } from '@/server/exchange/exporting';
import { exportNames } from '@/server/exchange/exports';
import { viewerOf } from '@/server/viewer';

/** The author's course as a file for another program. */
export async function GET(request: Request, { params }: RouteContext<'/teach/courses/[draftId]/export/[format]'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { draftId, format } = await params;
  const name = exportNames.find((one) => one === format);
  const exported = viewer === null || name === undefined ? null : await exportedDraft(viewer, asId<DraftId>(draftId), name);
  if (exported === null) return new Response('There is no such course of yours.', { status: 404 });
  return new Response(new Uint8Array(exported.bytes), {
    headers: {
      'content-type': exported.format.mediaType, 'content-disposition': `attachment; filename="${exported.fileName}"`,
      'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
    },
  });
}
