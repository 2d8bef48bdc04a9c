import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import { startAttempt } from '@/server/attempts/startAttempt';
import { openClass } from '@/server/classes';
import { database } from '@/server/db';
import type { Viewer } from '@/server/viewer';
import { courseId, emailOf, servedDatabase } from '../served/learners';

/** Pages whose size and speed are measured, by name: their addresses, once the database in `folder` holds what they show. The
 *  first learner may open all of them. */
export async function pagesToMeasure(folder: string): Promise<Readonly<Record<string, string>>> {
  const [learner] = await servedDatabase(folder, 1);
  if (learner === undefined) throw new Error('There is no learner');
  const viewer: Viewer = {
    learnerId: asId<LearnerId>(learner.id), name: 'Bench', email: emailOf(0), isGuest: false, timeZone: 'UTC', dayStartHour: 4,
  };
  const now = Date.now();
  const attempt = await startAttempt(viewer, courseId, asId<QuizKey>('section/founding'), now);
  const opened = await openClass(viewer, { courseId, name: 'Bench' }, now);
  await (await database()).$disconnect();
  if (!attempt.ok || !opened.ok) throw new Error('The pages to measure could not be made');
  return {
    home: '/', course: '/courses/sco', section: '/courses/sco/sections/founding', study: '/courses/sco/study',
    progress: '/courses/sco/progress', quiz: `/attempts/${attempt.attemptId}`, class: `/classes/${opened.classId}`,
    'sign-in': '/sign-in',
  };
}
