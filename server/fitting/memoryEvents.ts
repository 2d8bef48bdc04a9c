import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import type { MemoryEvent } from '@/core/scheduling/fit/history';
import type { Database } from '../db';

/** Read at a time, so that requests get their turn in between. */
const chunkSize = 2_000;

/** How many reviews of a learner count in a course. */
export function countReviews(prisma: Database, learnerId: LearnerId, courseId: CourseId): Promise<number> {
  return prisma.studyEvent.count({ where: { learnerId, courseId, kind: 'review', isUndone: false } });
}

/** What a learner's memories in a course have been through, without what was taken back. */
export async function memoryEvents(prisma: Database, learnerId: LearnerId, courseId: CourseId): Promise<MemoryEvent[]> {
  const events: MemoryEvent[] = [];
  for (let after = ''; ;) {
    const rows = await prisma.studyEvent.findMany({
      where: { learnerId, courseId, kind: { in: ['review', 'reset'] }, isUndone: false, id: { gt: after } },
      select: { id: true, cardId: true, kind: true, rating: true, at: true },
      orderBy: { id: 'asc' },
      take: chunkSize,
    });
    events.push(...rows.flatMap(eventOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < chunkSize) return events;
    after = last.id;
  }
}

interface EventColumns {
  readonly id: string;
  readonly cardId: string | null;
  readonly kind: string;
  readonly rating: number | null;
  readonly at: Date;
}

function eventOf(row: EventColumns): MemoryEvent[] {
  if (row.cardId === null) return [];
  const common = { id: asId<EventId>(row.id), cardId: asId<CardId>(row.cardId), at: row.at.getTime() };
  const rating = ratings[(row.rating ?? 0) - 1];
  if (row.kind === 'reset') return [{ ...common, kind: 'reset' }];
  return rating === undefined ? [] : [{ ...common, kind: 'review', rating }];
}
