import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CardId, ClassId, EventId, QuestionId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { classesOf, joinClass, openClass } from '@/server/classes';
import type { SentEvent } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, sectionId } from './setting';

/** Classes whose learners do anything at random. */

let made = 0;

export interface AClass {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly learners: readonly Viewer[];
}

/** A class whose learners hold the first section's cards, joined and begun 80 days ago. */
export async function aClassOf(count: number): Promise<AClass> {
  made += 1;
  const begin = now - 80 * DAY_MS;
  const instructor = await aViewer(`instructor ${made}`);
  const opened = await openClass(instructor, { courseId, name: `class ${made}` }, begin);
  if (!opened.ok) throw new Error(opened.reason);
  const { code } = (await classesOf(instructor)).teaching[0]!;
  const learners: Viewer[] = [];
  for (let index = 0; index < count; index += 1) {
    const learner = await aViewer(`learner ${made} ${index}`);
    await joinClass(learner, code, begin);
    await introduceSection(learner, courseId, sectionId, begin);
    learners.push(learner);
  }
  return { instructor, classId: opened.classId, learners };
}

interface RandomReview {
  readonly minutesAgo: number;
  /** Of `ratings`. */
  readonly rating: number;
  readonly isUndone: boolean;
}

/** A review of a card, and where it is to be undone the undo: at the same time it comes behind it by its id, and takes it
 *  back unless another review has come between. */
export function reviewEvents(cardId: CardId, { minutesAgo, rating, isUndone }: RandomReview, asked: { readonly questionId?: QuestionId } = {}): SentEvent[] {
  const common = { cardId, at: now - minutesAgo * MINUTE_MS };
  const id = asId<EventId>(newUuid());
  const review: SentEvent = { ...common, ...asked, kind: 'review', id, rating: ratings[rating]!, durationMs: 1000 * (rating + 1) };
  return isUndone ? [review, { ...common, kind: 'undo', id: asId<EventId>(newUuid()), undoes: id }] : [review];
}
