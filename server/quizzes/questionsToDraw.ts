import type { SectionId } from '@/core/ids';
import { sectionsDrawnFrom } from '@/core/quiz/blueprint';
import type { Quiz } from '@/core/quiz/quiz';
import type { Database } from '../db';
import { currentQuestions } from '../questions';
import type { VersionedQuestion } from '../questions';

/** The questions that a quiz may ask, as they are published now: a course has a thousand, a section a hundred.
 *  `sectionOrder`: the course's sections in the order of the text. */
export function questionsToDraw(
  prisma: Database,
  { courseId, blueprint }: Quiz,
  sectionOrder: readonly SectionId[],
): Promise<VersionedQuestion[]> {
  const sectionId = { in: sectionsDrawnFrom(blueprint, sectionOrder) };
  return currentQuestions(prisma, { courseId, sectionId, format: { in: [...blueprint.formats] } });
}
