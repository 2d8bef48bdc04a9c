import type { CourseId } from '@/core/ids';
import type { Source } from '@/core/questions/prompt';
import type { Card } from '@/core/scheduling/cardState';
import { paragraphAnchor } from '../reading/anchor';

/** The page of a card. */
export function cardAddress(courseId: CourseId, { factId, slot }: Card): string {
  return `/courses/${encodeURIComponent(courseId)}/cards/${encodeURIComponent(factId)}/${encodeURIComponent(slot)}`;
}

/** Where a fact can be read. */
export function sourceAddress(courseId: CourseId, { sectionId, readingIndex }: Source): string {
  const anchor = readingIndex < 0 ? '' : `#${paragraphAnchor(readingIndex)}`;
  return `/courses/${courseId}/sections/${sectionId}${anchor}`;
}
