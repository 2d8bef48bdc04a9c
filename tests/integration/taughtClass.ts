import type { ClassId } from '@/core/ids';
import { classesOf, joinClass, openClass } from '@/server/classes';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now } from './setting';

/** A class, and who teaches it. */
export interface TaughtClass {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly code: string;
}

/** A class of its own, in which some learn. */
export async function aTaughtClass(name: string, learners: readonly Viewer[] = []): Promise<TaughtClass> {
  const instructor = await aViewer(`${name} teacher`);
  const opened = await openClass(instructor, { courseId, name }, now);
  if (!opened.ok) throw new Error(opened.reason);
  const { code } = (await classesOf(instructor)).teaching[0]!;
  for (const learner of learners) {
    const joined = await joinClass(learner, code, now);
    if (!joined.ok) throw new Error(joined.reason);
  }
  return { instructor, classId: opened.classId, code };
}

/** Everybody who has nothing to say in a class: its learners, instructors of other classes, strangers and guests. */
export async function othersOf(name: string, learner: Viewer): Promise<Viewer[]> {
  const elsewhere = await aTaughtClass(`${name} elsewhere`);
  return [learner, elsewhere.instructor, await aViewer(`${name} stranger`), await aViewer(`${name} guest`, { isGuest: true })];
}
