import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId } from '@/core/ids';
import { actionsOfCommand } from '@/core/scheduling/cardCommand';
import type { CardCommand } from '@/core/scheduling/cardCommand';
import type { StudyAction } from '@/core/scheduling/studyAction';
import type { Instant } from '@/core/time';
import { database } from './db';
import { acceptReviews } from './reviews';
import { cardEventOfRow } from './rows/eventRow';
import type { Viewer } from './viewer';

const mostActions = 10;

/** What the viewer did last to several cards of a course at once, newest first. */
export async function lastActions(viewer: Viewer, courseId: CourseId): Promise<StudyAction[]> {
  const prisma = await database();
  const { learnerId } = viewer;
  const groups = await prisma.studyEvent.groupBy({
    by: ['actionId'],
    where: { learnerId, courseId, actionId: { not: null }, kind: { not: 'undo' } },
    _count: true,
    _max: { at: true, id: true },
    orderBy: { _max: { at: 'desc' } },
    take: mostActions,
  });
  const ids = groups.flatMap(({ _max }) => _max.id ?? []);
  const rows = await prisma.studyEvent.findMany({ where: { learnerId, id: { in: ids } } });
  const rowByAction = new Map(rows.map((row) => [row.actionId, row]));
  return groups.flatMap(({ actionId, _count }) => {
    const row = rowByAction.get(actionId);
    const event = row === undefined ? null : cardEventOfRow(row);
    if (row === undefined || event === null || event.kind === 'undo' || event.kind === 'review') return [];
    const kind = event.kind === 'set-due' && event.plan !== undefined ? event.plan : event.kind;
    return { id: asId<EventId>(actionId ?? ''), kind, at: event.at, cards: _count, isUndone: row.isUndone };
  });
}

export type UndoneAction =
  | { readonly ok: true; readonly undone: number; /** Cards to which something was done since: they stay. */ readonly kept: number }
  | { readonly ok: false; readonly reason: 'no-such-action' };

/** Takes an action back, of every card to which nothing was done since. */
export async function undoAction(viewer: Viewer, courseId: CourseId, actionId: EventId, now: Instant): Promise<UndoneAction> {
  const prisma = await database();
  const rows = await prisma.studyEvent.findMany({
    where: { learnerId: viewer.learnerId, courseId, actionId, isUndone: false, kind: { not: 'undo' } },
    select: { id: true, cardId: true },
  });
  if (rows.length === 0) return { ok: false, reason: 'no-such-action' };
  const events = rows.map(({ id, cardId }) => ({
    kind: 'undo' as const, id: asId<EventId>(newUuid()), at: now, cardId: asId<CardId>(cardId ?? ''), undoes: asId<EventId>(id),
  }));
  const { results } = await acceptReviews(viewer, { sentAt: now, events }, now);
  const undone = results.filter(({ status }) => status === 'accepted').length;
  return { ok: true, undone, kept: results.length - undone };
}

/** Does something to chosen cards of the viewer, as one action; gives to how many. Cards that the viewer lacks are left out. */
export async function commandCards(viewer: Viewer, command: CardCommand, now: Instant): Promise<number> {
  const events = actionsOfCommand(command, now, () => asId<EventId>(newUuid()));
  const { results } = await acceptReviews(viewer, { sentAt: now, events }, now);
  return results.filter(({ status }) => status === 'accepted').length;
}
