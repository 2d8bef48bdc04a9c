import type { CardId, CourseId } from '@/core/ids';
import { customQueue } from '@/core/scheduling/custom/customQueue';
import { cardsOfSession, examOf } from '@/core/scheduling/custom/customSession';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import { examRetention } from '@/core/scheduling/custom/examRetention';
import type { ExamRetention } from '@/core/scheduling/custom/examRetention';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { cardOfRow } from '../rows/cardRow';
import type { Viewer } from '../viewer';
import { deckFrame } from './deckFrame';
import { promptsFor } from './prompts';

/** A deck of chosen cards. */
export interface CustomDeck {
  readonly deck: StudyDeck;
  /** How many cards were chosen, more perhaps than the deck holds. */
  readonly chosen: number;
  /** What is expected of the exam or the due date that the session is for; null for other sessions. */
  readonly exam: ExamRetention | null;
}

const mostCards = 500;

/** The viewer's deck for a session of chosen cards, the first of them if there are many; null where there is no such
 *  course. */
export async function customDeck(viewer: Viewer, courseId: CourseId, custom: CustomSession, now: Instant): Promise<CustomDeck | null> {
  const frame = await deckFrame(viewer, courseId, now);
  if (frame === null) return null;
  const prisma = await database();
  const rows = await prisma.card.findMany({ where: { learnerId: viewer.learnerId, courseId, retiredAt: null } });
  const cards = rows.map(cardOfRow);
  const { turn, parameters } = frame;
  const context = { now, turn, parameters };
  const ofSession = cardsOfSession(custom, cards, context);
  const examAt = examOf(custom, turn);
  const asked = customQueue(custom, cards, new Set<CardId>(), context).map(({ card }) => card);
  // Cards in steps that are not due yet come back in the session.
  const chosen = [...new Set([...asked, ...ofSession])];
  const taken = chosen.slice(0, mostCards);
  const ids = new Set<string>(taken.map(({ id }) => id));
  const prompts = await promptsFor(courseId, rows.filter(({ id }) => ids.has(id)));
  return {
    deck: { ...frame, cards: taken, prompts, steps: [], custom },
    chosen: chosen.length,
    exam: examAt === null ? null : examRetention(ofSession, examAt, context),
  };
}

/** How many cards of the viewer there are of the kinds that may be chosen. */
export async function choosableCards(viewer: Viewer, courseId: CourseId): Promise<{ leeches: number; flagged: number }> {
  const prisma = await database();
  const own = { learnerId: viewer.learnerId, courseId, retiredAt: null };
  const [leeches, flagged] = await Promise.all([
    prisma.card.count({ where: { ...own, isLeech: true } }),
    prisma.card.count({ where: { ...own, isFlagged: true } }),
  ]);
  return { leeches, flagged };
}
