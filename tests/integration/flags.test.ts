import { describe, expect } from 'vitest';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { EventId, QuestionId } from '@/core/ids';
import { openClass, joinClass } from '@/server/classes';
import { listCards } from '@/server/cardList';
import { openFlags, settleFlag } from '@/server/flags';
import { acceptReviews } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { aLearner, aViewer, courseId, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function flag(viewer: Viewer, note: string): Promise<EventId> {
  const { cards } = await listCards(viewer, courseId, 'all', 1, now);
  const { id: cardId, factId, slot } = cards[0]!.card;
  const id = asId<EventId>(newUuid());
  const event = { kind: 'flag' as const, id, cardId, at: now, questionId: asId<QuestionId>(`${factId}.${slot}.cloze`), note };
  await acceptReviews(viewer, { sentAt: now, events: [event] }, now);
  return id;
}

describe('a flag', () => {
  test('reaches the instructor of the learner’s class by name, and nobody else', async () => {
    const [instructor, other] = [await aViewer('instructor'), await aViewer('other')];
    const learner = await aLearner('flagging');
    const { code } = await openedClass(instructor);
    await joinClass(learner, code, now);
    const id = await flag(learner, 'Two years would fit');
    expect(await openFlags(instructor)).toMatchObject([{ id, note: 'Two years would fit', learnerName: learner.name, draftId: null }]);
    expect((await openFlags(instructor))[0]?.stem).toContain('____');
    expect(await openFlags(other)).toEqual([]);
    expect(await settleFlag(other, learner.learnerId, id, now)).toBe(false);
    expect(await settleFlag(instructor, learner.learnerId, id, now)).toBe(true);
    expect(await openFlags(instructor)).toEqual([]);
  });

  test('reaches the author of the course, without the learner’s name', async () => {
    const author = await aViewer('author');
    const learner = await aLearner('unnamed');
    const id = await flag(learner, '');
    await (await prisma()).course.update({ where: { id: courseId }, data: { authorId: author.learnerId } });
    expect(await openFlags(author)).toMatchObject([{ id, learnerName: null }]);
  });
});

async function openedClass(instructor: Viewer): Promise<{ code: string }> {
  const opened = await openClass(instructor, { name: 'Class', courseId }, now);
  if (!opened.ok) throw new Error(opened.reason);
  return (await prisma()).class.findUniqueOrThrow({ where: { id: opened.classId } });
}
