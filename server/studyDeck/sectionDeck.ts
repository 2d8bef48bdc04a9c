import type { CourseId, SectionId } from '@/core/ids';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { cardOfRow } from '../rows/cardRow';
import type { Viewer } from '../viewer';
import { deckFrame } from './deckFrame';
import { promptsFor } from './prompts';

/** A deck of the viewer's cards of one section, for prompts beside its text; null where there is no such course. */
export async function sectionDeck(viewer: Viewer, courseId: CourseId, sectionId: SectionId, now: Instant): Promise<StudyDeck | null> {
  const frame = await deckFrame(viewer, courseId, now);
  if (frame === null) return null;
  const prisma = await database();
  const rows = await prisma.card.findMany({
    where: { learnerId: viewer.learnerId, courseId, sectionId, retiredAt: null }, orderBy: { position: 'asc' },
  });
  return { ...frame, cards: rows.map(cardOfRow), prompts: await promptsFor(courseId, rows), steps: [], custom: null };
}
