import type { CourseId, SectionId } from '@/core/ids';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { cardOfRow } from '../rows/cardRow';
import type { Viewer } from '../viewer';
import { promptsFor } from './prompts';
import { studyDeck } from './studyDeck';

/** The viewer's deck with the cards of one section instead of those that are due, for prompts beside its text; null
 *  where there is no such course. */
export async function sectionDeck(viewer: Viewer, courseId: CourseId, sectionId: SectionId, now: Instant): Promise<StudyDeck | null> {
  const deck = await studyDeck(viewer, courseId, now);
  if (deck === null) return null;
  const prisma = await database();
  const rows = await prisma.card.findMany({
    where: { learnerId: viewer.learnerId, courseId, sectionId, retiredAt: null }, orderBy: { position: 'asc' },
  });
  return { ...deck, cards: rows.map(cardOfRow), prompts: await promptsFor(prisma, courseId, rows), steps: [] };
}
