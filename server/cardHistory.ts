import { forgettingCurve } from '@/core/analytics/forgettingCurve';
import type { CurveSegment } from '@/core/analytics/forgettingCurve';
import type { Fact } from '@/core/facts/fact';
import { cardIdOf } from '@/core/ids';
import type { CourseId, FactId, SectionId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import type { HistoryEntry } from '@/core/scheduling/fold';
import { retrievability } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from './db';
import { foldStored } from './folding';
import { cardOfRow } from './rows/cardRow';
import { factOfRow } from './rows/courseRow';
import { studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

export interface CardHistory {
  readonly card: Card;
  readonly fact: Fact;
  readonly section: { readonly id: SectionId; readonly title: string };
  /** 0..1; null for a card never seen. */
  readonly recall: number | null;
  readonly desiredRetention: number;
  /** What was done to it and counts, oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly curve: readonly CurveSegment[];
  /** Where the curve ends: somewhat behind the time it is due. */
  readonly curveEnd: Instant;
}

/** Everything that happened to one of the viewer's cards; null where there is no such card. */
export async function cardHistory(viewer: Viewer, courseId: CourseId, factId: FactId, slot: string, now: Instant): Promise<CardHistory | null> {
  const prisma = await database();
  const { learnerId } = viewer;
  const row = await prisma.card.findFirst({ where: { learnerId, id: cardIdOf(courseId, factId, slot) } });
  const factRow = await prisma.fact.findUnique({ where: { courseId_id: { courseId, id: factId } } });
  if (row === null || factRow === null) return null;
  const section = await prisma.section.findUniqueOrThrow({ where: { courseId_id: { courseId, id: row.sectionId } } });
  const [folded, { parameters }] = await Promise.all([foldStored(prisma, learnerId, courseId, [row]), studyPlan(viewer, courseId)]);
  const card = cardOfRow(row);
  const history = folded.get(card.id)?.history ?? [];
  const curveEnd = Math.max(now, card.state.phase === 'new' ? now : card.state.dueAt) + DAY_MS;
  return {
    card,
    fact: factOfRow(factRow),
    section: { id: card.sectionId, title: section.title },
    recall: card.state.phase === 'new' ? null : retrievability(card.state, now, parameters),
    desiredRetention: parameters.desiredRetention,
    history,
    curve: forgettingCurve(history, curveEnd),
    curveEnd,
  };
}
