import type { Deadline } from '@/core/calendar/studyCalendar';
import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import { datesFor } from '@/core/quiz/timing';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Prisma } from '../db';
import type { Class as ClassRow } from '../generated/sqlite/client';
import { assignmentOfRow } from '../rows/assignmentRow';
import { extensionOfRow, quizOfRow } from '../rows/quizRow';
import type { Viewer } from '../viewer';

/** What is over stays in calendars for so long. */
const keptMs = 90 * DAY_MS;

/** Classes that go on and that somebody learns in or teaches. */
export function classesWith({ learnerId }: Viewer): Prisma.ClassWhereInput {
  return { archivedAt: null, OR: [{ enrolments: { some: { learnerId } } }, { instructors: { some: { userId: learnerId } } }] };
}

/** What the viewer's classes ask by when, and when their exams are, the earliest first; of one class where it is given. A quiz
 *  is due when it is for the viewer. */
export async function deadlinesOf(viewer: Viewer, classId: ClassId | null, now: Instant): Promise<Deadline[]> {
  const prisma = await database();
  const { learnerId } = viewer;
  const rows = await prisma.class.findMany({
    where: { ...classesWith(viewer), ...(classId === null ? {} : { id: classId }) },
    include: { assignments: { where: { archivedAt: null } }, quizzes: { where: { archivedAt: null }, include: { extensions: { where: { learnerId } } } } },
  });
  return rows.flatMap((row) => [
    ...row.assignments.map(assignmentOfRow).map(({ id, title, dueAt }) => deadline(row, 'assignment', id, title, dueAt)),
    ...row.quizzes.flatMap((quiz) => {
      const [extension] = quiz.extensions.map(extensionOfRow);
      const { dueAt, closesAt } = datesFor(quizOfRow(quiz).dates, extension ?? null);
      const at = dueAt ?? closesAt;
      return at === null ? [] : [deadline(row, 'quiz', quiz.id, quiz.title, at)];
    }),
    ...(row.examAt === null ? [] : [deadline(row, 'exam', row.id, null, row.examAt.getTime())]),
  ]).filter(({ at }) => at > now - keptMs).sort((one, other) => one.at - other.at);
}

function deadline(row: ClassRow, kind: Deadline['kind'], id: string, title: string | null, at: Instant): Deadline {
  return { kind, id, title, at, classId: asId<ClassId>(row.id), className: row.name, courseId: asId<CourseId>(row.courseId), timeZone: row.timeZone };
}
