import { asId } from '@/core/ids';
import type { ClassId, SectionId } from '@/core/ids';
import { statisticsCsv } from '../../../../statisticsCsv';

/** A table of the statistics of a section's quiz as a file. */
export async function GET(request: Request, { params }: RouteContext<'/classes/[classId]/sections/[sectionId]/export.csv'>): Promise<Response> {
  const { classId, sectionId } = await params;
  return statisticsCsv(request, { kind: 'section', classId: asId<ClassId>(classId), sectionId: asId<SectionId>(sectionId) });
}
