import type { HeldCard, HeldDeck } from '@/core/exchange/anki/madeCollection';
import type { CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { foldStored } from '../folding';
import { turnOf } from '../learnerDayTurn';
import { cardOfRow } from '../rows/cardRow';
import { studyPlan } from '../studyPlan';
import type { Viewer } from '../viewer';
import { wholeCourse } from '../wholeCourse';
import { ankiPackage } from './ankiPackage';

export interface PackedDeck {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Few enough that others are answered in between. */
const cardsAtOnce = 200;

/** The viewer's cards of a course for Anki, with their schedule and every review or as new ones; null where they hold none. */
export async function ownDeck(viewer: Viewer, courseId: CourseId, withSchedule: boolean, now: Instant): Promise<PackedDeck | null> {
  const prisma = await database();
  const { learnerId } = viewer;
  const [course, rows] = await Promise.all([
    prisma.course.findUnique({ where: { id: courseId } }),
    prisma.card.findMany({ where: { learnerId, courseId, retiredAt: null }, orderBy: { position: 'asc' } }),
  ]);
  if (course === null || rows.length === 0) return null;
  const { parameters } = await studyPlan(viewer, courseId);
  const cards: HeldCard[] = [];
  for (let start = 0; start < rows.length; start += cardsAtOnce) {
    const some = rows.slice(start, start + cardsAtOnce);
    const folded = await foldStored(prisma, learnerId, courseId, some);
    cards.push(...some.map(cardOfRow).map((card) => ({ card, history: folded.get(card.id)?.history ?? [] })));
  }
  const held: HeldDeck = { cards, turn: turnOf(viewer), parameters, withSchedule };
  return { name: `${courseId}.apkg`, bytes: ankiPackage(await wholeCourse(prisma, course), held, now) };
}
