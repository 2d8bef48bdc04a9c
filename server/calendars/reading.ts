import { iCalendarText } from '@/core/calendar/iCalendar';
import { classCalendar, studyCalendar } from '@/core/calendar/studyCalendar';
import type { CalendarOwner, StudiedCourse } from '@/core/calendar/studyCalendar';
import type { ClassId, CourseId } from '@/core/ids';
import { daysFrom } from '@/core/scheduling/calendar';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { take } from '../allowance';
import type { Limit } from '../allowance';
import { readConfig } from '../config';
import { database } from '../db';
import { turnOf } from '../learnerDayTurn';
import { addressInMail } from '../ownAddresses';
import { daysAhead } from '../progress';
import { dueByDay } from '../studyDeck/load';
import { studiedCourses } from '../studyDeck/studiedCourses';
import type { Viewer } from '../viewer';
import { viewerOfCalendar } from './address';
import { classesWith, deadlinesOf } from './deadlines';

/** By all calendar programs of an account together. */
const reads: Limit = { name: 'calendar reads', most: 60, windowMs: MINUTE_MS };

export type CalendarRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'no-such-address' | 'too-many' };

/** What a calendar program reads by an address with this key. */
export async function calendarByKey(key: string, now: Instant): Promise<CalendarRead> {
  const viewer = await viewerOfCalendar(key, now);
  if (viewer === null) return { ok: false, reason: 'no-such-address' };
  if (!(await take(reads, viewer.learnerId, now))) return { ok: false, reason: 'too-many' };
  return { ok: true, text: await ownCalendar(viewer, now) };
}

/** What the viewer has before them: cards due as Progress shows them, and the deadlines of their classes. */
export async function ownCalendar(viewer: Viewer, now: Instant): Promise<string> {
  const [courseIds, deadlines] = await Promise.all([studiedCourses(viewer), deadlinesOf(viewer, null, now)]);
  const courses = await Promise.all(courseIds.map((courseId) => studiedCourse(viewer, courseId, now)));
  return iCalendarText(studyCalendar(ownerOf(viewer), courses, deadlines), now);
}

/** The deadlines of a class that the viewer learns in or teaches; null for anybody else. */
export async function classDeadlines(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const row = await (await database()).class.findFirst({ where: { ...classesWith(viewer), id: classId } });
  return row === null ? null : iCalendarText(classCalendar(ownerOf(viewer), row.name, await deadlinesOf(viewer, classId, now)), now);
}

async function studiedCourse(viewer: Viewer, id: CourseId, now: Instant): Promise<StudiedCourse> {
  const prisma = await database();
  const turn = turnOf(viewer);
  const [{ title }, due] = await Promise.all([
    prisma.course.findUniqueOrThrow({ where: { id }, select: { title: true } }), dueByDay(prisma, viewer.learnerId, id, now, turn),
  ]);
  return { id, title, days: daysFrom(now, turn, daysAhead).map(({ date }, index) => ({ date, due: due[index] ?? 0 })) };
}

function ownerOf({ learnerId }: Viewer): CalendarOwner {
  return { learnerId, home: addressInMail('/', readConfig()) };
}
