import { z } from 'zod';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { packedCourse } from '@/server/courseFolders';
import { viewerOf } from '@/server/viewer';

/** What the address asks for: a published version, or what would be published. */
const versionSchema = z.union([z.null(), z.coerce.number().int().min(1).max(1_000_000)]);

/** The author's course as a packed folder. */
export async function GET(request: Request, { params }: RouteContext<'/teach/courses/[draftId]/folder.zip'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const version = versionSchema.safeParse(new URL(request.url).searchParams.get('version'));
  const { draftId } = await params;
  const packed = viewer === null || !version.success ? null : await packedCourse(viewer, asId<DraftId>(draftId), version.data);
  if (packed === null) return new Response('There is no such course of yours.', { status: 404 });
  return new Response(new Uint8Array(packed.bytes), {
    headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${packed.name}"`, 'cache-control': 'private, no-store' },
  });
}
