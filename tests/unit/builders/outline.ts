import type { CourseOutline } from '@/core/facts/outline';
import { aDescription, aSection } from './course';

/** An outline of sections named by their counts of cards: `anOutline({ one: 4, two: 0 })`. */
export function anOutline(cardCounts: Readonly<Record<string, number>> = { one: 4 }): CourseOutline {
  const sections = Object.entries(cardCounts).map(([id, cardCount], index) => ({
    section: aSection(id), position: index + 1, minutesToRead: 1, factCount: cardCount, cardCount,
  }));
  return { course: aDescription, sections };
}
