import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classCsv } from '@/server/classMatrix';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from '../../csvAnswer';

/** The class's matrix as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/export.csv'>): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { classId } = await params;
  const csv = viewer === null ? null : await classCsv(viewer, asId<ClassId>(classId), currentInstant());
  return csvAnswer(csv, 'class');
}
