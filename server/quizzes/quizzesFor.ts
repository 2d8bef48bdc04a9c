import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizKey } from '@/core/quiz/quizKey';
import { quizStanding } from '@/core/quiz/standing';
import type { QuizStanding } from '@/core/quiz/standing';
import type { Instant } from '@/core/time';
import { quizAttemptOf } from '../attempts/attemptRow';
import { closeOverdue } from '../attempts/openAttempt';
import { database } from '../db';
import type { Database } from '../db';
import { quizOfRow } from '../rows/quizRow';
import type { Viewer } from '../viewer';
import { extensionOf, quizOf } from './quizOf';
import { quizzesOfClasses } from './takable';

/** A quiz and where the viewer stands in it. */
export interface QuizEntry {
  readonly quiz: Quiz;
  /** Null where it is a course's own. */
  readonly className: string | null;
  /** The clock that its dates are told by; null where it has none. */
  readonly timeZone: string | null;
  readonly standing: QuizStanding;
}

/** The course's test, what can be taken before reading, and the quizzes of the viewer's classes; of a section's quizzes
 *  its own page tells. */
export async function quizzesFor(viewer: Viewer, courseId: CourseId, now: Instant): Promise<QuizEntry[]> {
  const prisma = await database();
  const own = await Promise.all([asId<QuizKey>('course'), asId<QuizKey>('placement')].map((key) => quizOf(prisma, key, courseId)));
  const rows = await prisma.quiz.findMany({
    where: { AND: [{ courseId }, quizzesOfClasses(viewer.learnerId)] },
    include: { class: { select: { name: true, timeZone: true } } },
    orderBy: [{ dueAt: 'asc' }, { createdAt: 'asc' }],
  });
  const found = [
    ...own.flatMap((quiz) => (quiz === null ? [] : [{ quiz, className: null, timeZone: null }])),
    ...rows.map((row) => ({ quiz: quizOfRow(row), className: row.class.name, timeZone: row.class.timeZone })),
  ];
  return Promise.all(found.map(async (one) => ({ ...one, standing: await standingIn(viewer, one.quiz, now) })));
}

/** Where the viewer stands in a quiz; an attempt whose time is up is closed first. */
export async function standingIn({ learnerId }: Viewer, quiz: Quiz, now: Instant): Promise<QuizStanding> {
  await closeOverdue({ learnerId, courseId: quiz.courseId, quizKey: quiz.key }, now);
  return standingNow(await database(), learnerId, quiz, now);
}

/** Where a learner stands in a quiz by the attempts as they are stored. */
export async function standingNow(prisma: Database, learnerId: LearnerId, quiz: Quiz, now: Instant): Promise<QuizStanding> {
  const rows = await prisma.attempt.findMany({ where: { learnerId, courseId: quiz.courseId, quizKey: quiz.key } });
  return quizStanding(quiz, rows.map(quizAttemptOf), await extensionOf(prisma, learnerId, quiz.key), now);
}
