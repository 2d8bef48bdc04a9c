import type { AttemptId } from '@/core/ids';
import { visiblePositions } from '@/core/quiz/release';
import type { AttemptView } from '@/core/quiz/attemptView';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { shownOf } from './attemptRow';
import { attemptView } from './attemptView';
import { holdOpen } from './holdOpen';
import { openAttempt } from './openAttempt';
import type { NotOpen } from './openAttempt';

export type Turned =
  | { readonly ok: true; readonly attempt: AttemptView }
  | { readonly ok: false; readonly reason: NotOpen | 'not-one-way' | 'no-such-question' };

/** Leaves the question shown for good and opens the next. Turning from one that was left already changes nothing. */
export async function turnFrom(viewer: Viewer, attemptId: AttemptId, from: number, now: Instant): Promise<Turned> {
  const { learnerId } = viewer;
  const opened = await openAttempt(learnerId, attemptId, now);
  if (!opened.ok) return opened;
  const { rules } = opened.open;
  if (rules.navigation !== 'one-way') return { ok: false, reason: 'not-one-way' };
  const refused = await (await database()).$transaction(async (transaction) => {
    if (!(await holdOpen(transaction, learnerId, attemptId))) return 'already-submitted';
    const rows = await transaction.attemptQuestion.findMany({ where: { learnerId, attemptId } });
    const shown = visiblePositions(rules, rows.map(shownOf))[0] ?? -1;
    if (from < shown) return null;
    if (from > shown || from + 1 >= rows.length) return 'no-such-question';
    const next = { learnerId, attemptId, position: from + 1 };
    await transaction.attemptQuestion.update({ where: { learnerId_attemptId_position: next }, data: { openedAt: new Date(now) } });
    return null;
  });
  if (refused !== null) return { ok: false, reason: refused };
  const attempt = await attemptView(viewer, attemptId, now);
  return attempt === null ? { ok: false, reason: 'no-such-attempt' } : { ok: true, attempt };
}
