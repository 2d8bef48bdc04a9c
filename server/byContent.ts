import type { CourseId } from '@/core/ids';
import { database } from './db';
import { Remembered } from './remembered';

/** A reading of a course's published content that is done once for each publication: what was read of the last `most` courses is
 *  remembered by the hash of their content, so that it is never old. Gives null where `read` does, or there is no such course. */
export function byContent<Value>(most: number, read: (courseId: CourseId) => Promise<Value | null>): (courseId: CourseId) => Promise<Value | null> {
  const remembered = new Remembered<string, Value>(most);
  return async (courseId) => {
    const hash = await contentHashOf(courseId);
    if (hash === null) return null;
    const key = `${courseId} ${hash}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const value = await read(courseId);
    // It may have been published anew meanwhile.
    if (value !== null && (await contentHashOf(courseId)) === hash) remembered.set(key, value);
    return value;
  };
}

async function contentHashOf(courseId: CourseId): Promise<string | null> {
  const row = await (await database()).course.findUnique({ where: { id: courseId }, select: { contentHash: true } });
  return row?.contentHash ?? null;
}
