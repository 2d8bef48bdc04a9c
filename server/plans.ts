import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import type { SetDue } from '@/core/scheduling/event';
import type { PlanInput } from '@/core/scheduling/plan/plan';
import { planFor, planKindOf } from '@/core/scheduling/plan/planRequest';
import type { PlanOutcome, PlanRequest } from '@/core/scheduling/plan/planRequest';
import type { Instant } from '@/core/time';
import { database } from './db';
import { turnOf } from './learnerDayTurn';
import { acceptReviews } from './reviews';
import { cardOfRow } from './rows/cardRow';
import { studyPlan } from './studyPlan';
import type { Viewer } from './viewer';

/** What a plan would do to the viewer's cards; nothing is changed. */
export async function previewPlan(viewer: Viewer, courseId: CourseId, request: PlanRequest, now: Instant): Promise<PlanOutcome> {
  return planFor(await planInput(viewer, courseId, now), request);
}

export type CarriedOut =
  | { readonly ok: true; readonly cardsMoved: number }
  | { readonly ok: false; readonly reason: 'not-possible' };

/** Carries a plan out, as one action that can be undone as one. */
export async function carryOutPlan(viewer: Viewer, courseId: CourseId, request: PlanRequest, now: Instant): Promise<CarriedOut> {
  const outcome = planFor(await planInput(viewer, courseId, now), request);
  if (!outcome.ok) return { ok: false, reason: 'not-possible' };
  const { moves } = outcome.plan;
  const actionId = asId<EventId>(newUuid());
  const events = moves.map(({ cardId, dueAt }): SetDue => ({
    kind: 'set-due', id: asId<EventId>(newUuid()), at: now, cardId, dueAt, actionId, plan: planKindOf(request),
  }));
  if (events.length > 0) await acceptReviews(viewer, { sentAt: now, events }, now);
  return { ok: true, cardsMoved: moves.length };
}

async function planInput(viewer: Viewer, courseId: CourseId, now: Instant): Promise<PlanInput> {
  const prisma = await database();
  const [rows, { preferences, parameters }] = await Promise.all([
    prisma.card.findMany({ where: { learnerId: viewer.learnerId, courseId, retiredAt: null } }),
    studyPlan(viewer, courseId),
  ]);
  return { cards: rows.map(cardOfRow), now, turn: turnOf(viewer), parameters, preferences };
}
