import { asId } from '@/core/ids';
import type { ClassId, QuizId, SectionId } from '@/core/ids';
import { gradedRules } from '@/core/quiz/rules';
import type { Instant } from '@/core/time';
import { makeQuiz } from '@/server/classQuizzes/changing';
import type { Viewer } from '@/server/viewer';

/** As many as the section has in this form without one telling another's answer: so that nearly all are asked the same. */
const count = 11;

/** Gives the class a quiz half-way, over the section that everybody has read by then. */
export async function makeMidterm(instructor: Viewer, classId: ClassId, at: Instant): Promise<QuizId> {
  const made = await makeQuiz(instructor, classId, {
    title: 'Half-way: how it was founded',
    blueprint: { count, formats: ['single-choice'], sectionIds: [asId<SectionId>('founding')], oldShare: 0, order: 'text' },
    rules: { ...gradedRules, attemptsAllowed: 1, asksConfidence: false },
    dates: { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 },
  }, at);
  if (!made.ok) throw new Error(`The class's quiz could not be made: ${made.reason}`);
  return made.quizId;
}
