import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { questionView } from '@/core/questions/view';
import type { AttemptHeading, AttemptQuestionView, AttemptView } from '@/core/quiz/attemptView';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { parseQuizKey } from '@/core/quiz/quizKey';
import { mayShowKeyOf, visiblePositions } from '@/core/quiz/release';
import { endsAt } from '@/core/quiz/timing';
import type { Instant } from '@/core/time';
import { database } from '../db';
import type { Viewer } from '../viewer';
import { closeOverdue } from './openAttempt';
import { questionResults } from './questionResults';
import { attemptWithQuestions, optionSeed } from './storedAttempt';
import type { StoredAttempt, StoredQuestion } from './storedAttempt';

/** What the viewer may see of an attempt while it is open; of a submitted one no question. Null where the viewer has no
 *  such attempt. */
export async function attemptView(viewer: Viewer, attemptId: AttemptId, now: Instant): Promise<AttemptView | null> {
  const { learnerId } = viewer;
  await closeOverdue({ learnerId, id: attemptId }, now);
  const stored = await attemptWithQuestions(await database(), learnerId, attemptId);
  if (stored === null) return null;
  const { attempt, quiz, questions } = stored;
  const end = endsAt({ startedAt: attempt.startedAt.getTime() }, quiz, stored.extension);
  const visible = new Set(attempt.submittedAt === null ? visiblePositions(quiz.rules, questions) : []);
  const shown = questions.filter(({ position }) => visible.has(position));
  const settled = await questionResults(stored, shown.filter((one) => mayShowKeyOf(quiz.rules, one)));
  return {
    ...await attemptHeading(stored),
    submittedAt: attempt.submittedAt?.getTime() ?? null,
    endsAt: end,
    remainingMs: end === null ? null : Math.max(0, end - now),
    questionCount: questions.length,
    questions: shown.map((one) => questionShown(stored, one, settled)),
  };
}

function questionShown(stored: StoredAttempt, shown: StoredQuestion, settled: readonly QuestionResult[]): AttemptQuestionView {
  const { position, question, response, confidence, sequence } = shown;
  return {
    position, response, confidence, sequence,
    view: questionView(question, optionSeed(stored, position)),
    settled: settled.find((result) => result.position === position) ?? null,
  };
}

/** Which attempt it is, at which quiz. */
export async function attemptHeading({ attempt, courseId, quiz }: StoredAttempt): Promise<AttemptHeading> {
  const prisma = await database();
  const { title: courseTitle } = await prisma.course.findUniqueOrThrow({ where: { id: courseId }, select: { title: true } });
  const name = parseQuizKey(quiz.key);
  const sectionId = name !== null && 'sectionId' in name ? name.sectionId : null;
  const section = sectionId === null ? null
    : await prisma.section.findUniqueOrThrow({ where: { courseId_id: { courseId, id: sectionId } }, select: { title: true } });
  return {
    attemptId: asId<AttemptId>(attempt.id),
    courseId,
    courseTitle,
    quizKey: quiz.key,
    title: quiz.title,
    section: sectionId === null || section === null ? null : { id: sectionId, title: section.title },
    classId: quiz.classId,
    rules: quiz.rules,
    startedAt: attempt.startedAt.getTime(),
  };
}
