import type { ProgressSettings } from '@/core/analytics/classProgress/progressSettingsSchema';
import type { ClassId } from '@/core/ids';
import { instantOfWallClock } from '@/core/wallClock';
import { database } from '../db';
import { ownClass } from '../ownClass';
import { toStored } from '../rows/stored';
import type { Viewer } from '../viewer';

/** Sets a class's exam and from where on a learner is at risk; false for anyone but its instructors. */
export async function changeProgressSettings(viewer: Viewer, classId: ClassId, { examAt, thresholds }: ProgressSettings): Promise<boolean> {
  const own = await ownClass(viewer, classId);
  if (own === null) return false;
  const exam = examAt === null ? null : instantOfWallClock(examAt, own.row.timeZone);
  await (await database()).class.update({
    where: { id: classId },
    data: { examAt: exam === null ? null : new Date(exam), riskThresholds: toStored(thresholds) },
  });
  return true;
}
