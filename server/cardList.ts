import type { CourseId } from '@/core/ids';
import { passesFilter } from '@/core/scheduling/cardFilter';
import type { CardFilter } from '@/core/scheduling/cardFilter';
import type { CardPage } from '@/core/scheduling/cardPage';
import { learnerDay } from '@/core/scheduling/day';
import { retrievability } from '@/core/scheduling/fsrs';
import type { Instant } from '@/core/time';
import { database } from './db';
import { turnOf } from './learnerDayTurn';
import { cardOfRow } from './rows/cardRow';
import { factOfRow } from './rows/courseRow';
import { studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

const cardsPerPage = 50;

/** The viewer's cards of a course in the order of the text, one page of those that pass the filter; pages count from 1. */
export async function listCards(viewer: Viewer, courseId: CourseId, filter: CardFilter, page: number, now: Instant): Promise<CardPage> {
  const prisma = await database();
  const day = learnerDay(now, turnOf(viewer));
  const [rows, { parameters }] = await Promise.all([
    prisma.card.findMany({ where: { learnerId: viewer.learnerId, courseId, retiredAt: null }, orderBy: { position: 'asc' } }),
    studyPlan(viewer, courseId),
  ]);
  const passing = rows.map(cardOfRow).filter((card) => passesFilter(card, filter, now, day));
  const shown = passing.slice((page - 1) * cardsPerPage, page * cardsPerPage);
  const factRows = await prisma.fact.findMany({ where: { courseId, id: { in: shown.map(({ factId }) => factId) } } });
  const facts = new Map(factRows.map((row) => [row.id, factOfRow(row)]));
  return {
    cards: shown.flatMap((card) => {
      const fact = facts.get(card.factId);
      const recall = card.state.phase === 'new' ? null : retrievability(card.state, now, parameters);
      return fact === undefined ? [] : [{ card, fact, recall }];
    }),
    total: passing.length,
    pages: Math.max(1, Math.ceil(passing.length / cardsPerPage)),
  };
}
