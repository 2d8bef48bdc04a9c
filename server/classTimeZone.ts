import type { ClassId } from '@/core/ids';
import { isTimeZone } from '@/core/wallClock';
import { database } from './db';
import type { Viewer } from './viewer';

/** Sets the clock that a class's dates are told by; dates set already stay the same moments. */
export async function changeClassTimeZone(
  viewer: Viewer,
  classId: ClassId,
  timeZone: string,
): Promise<{ ok: true } | { ok: false; reason: 'no-such-class' | 'no-such-time-zone' }> {
  if (!isTimeZone(timeZone)) return { ok: false, reason: 'no-such-time-zone' };
  const { count } = await (await database()).class.updateMany({
    where: { id: classId, instructors: { some: { userId: viewer.learnerId } } },
    data: { timeZone },
  });
  return count === 0 ? { ok: false, reason: 'no-such-class' } : { ok: true };
}
