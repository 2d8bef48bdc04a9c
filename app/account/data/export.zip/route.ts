import { ownDataZip } from '@/server/ownData/export';
import { viewerOf } from '@/server/viewer';

/** Everything that is kept of whoever asks, as a file. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null || viewer.isGuest) return new Response('Sign in to take your data with you.', { status: 404 });
  return new Response(new Uint8Array(await ownDataZip(viewer)), {
    headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="afterread-data.zip"', 'cache-control': 'private, no-store' },
  });
}
