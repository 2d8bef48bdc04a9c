import { v7 as newUuid } from 'uuid';
import { describe, expect } from 'vitest';
import { matrixQuerySchema } from '@/core/analytics/matrixQuery';
import { asId } from '@/core/ids';
import type { AttemptId, CardId, ClassId, CourseId, EventId } from '@/core/ids';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { attemptWithQuestions } from '@/server/attempts/storedAttempt';
import { saveResponse } from '@/server/attempts/saveResponse';
import { startAttempt } from '@/server/attempts/startAttempt';
import { classAttemptView, classLearnerView } from '@/server/classLearners';
import { classCsv, classView } from '@/server/classMatrix';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { acceptReviews } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, prisma, sectionId, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

const wholeMatrix = matrixQuerySchema.parse({});

interface OpenedClass {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly code: string;
}

async function aClass(name: string): Promise<OpenedClass> {
  const instructor = await aViewer(`${name}-instructor`);
  const opened = await openClass(instructor, { courseId, name }, now);
  if (!opened.ok) throw new Error(opened.reason);
  const { teaching } = await classesOf(instructor);
  return { instructor, classId: opened.classId, code: teaching[0]!.code };
}

/** Takes the first section's quiz with one wrong answer; gives the attempt, the stem that was missed, and how many
 *  questions and cards were asked. */
async function aQuizWithOneMistake(viewer: Viewer): Promise<{ attemptId: AttemptId; missed: string; asked: number; cards: number }> {
  const started = await startAttempt(viewer, courseId, sectionQuiz, now - 2 * DAY_MS);
  if (!started.ok) throw new Error(started.reason);
  const { attemptId } = started;
  const stored = await attemptWithQuestions(await prisma(), viewer.learnerId, attemptId);
  for (const { position, question } of stored!.questions) {
    const response = simulatedResponse(question, position > 0, seededRandom('wrong'));
    await saveResponse(viewer, attemptId, { position, response, confidence: null, sequence: 1, tabId: 'tab', elapsedMs: 0 }, now - 2 * DAY_MS);
  }
  await submitAttempt(viewer, attemptId, now - 2 * DAY_MS);
  const cards = new Set(stored!.questions.flatMap(({ question }) => cardsAsked(question)).map(({ factId, slot }) => `${factId} ${slot}`)).size;
  return { attemptId, missed: stored!.questions[0]!.question.stem, asked: stored!.questions.length, cards };
}

async function undoEverything(viewer: Viewer): Promise<void> {
  const events = await (await prisma()).studyEvent.findMany({ where: { learnerId: viewer.learnerId } });
  const undos = events.map((event) => ({
    kind: 'undo' as const, id: asId<EventId>(newUuid()), cardId: asId<CardId>(event.cardId ?? ''), undoes: asId<EventId>(event.id), at: now,
  }));
  await acceptReviews(viewer, { sentAt: now, events: undos }, now);
}

describe('opening and joining a class', () => {
  test('needs an account and a course', async () => {
    const guest = await aViewer('guest', { isGuest: true });
    const teacher = await aViewer('teacher');
    expect(await openClass(guest, { courseId, name: 'x' }, now)).toEqual({ ok: false, reason: 'account-needed' });
    expect(await openClass(teacher, { courseId: asId<CourseId>('none'), name: 'x' }, now)).toEqual({ ok: false, reason: 'no-such-course' });
  });

  test('goes by the code, however it is spaced and cased', async () => {
    const { classId, code } = await aClass('spaced');
    const learner = await aViewer('spacer');
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    expect(await joinClass(learner, typed, now)).toMatchObject({ ok: true, classId, courseId, className: 'spaced' });
    expect(await joinClass(learner, code, now + 1)).toMatchObject({ ok: true });
    expect((await classesOf(learner)).learning.map(({ id }) => id)).toEqual([classId]);
  });

  test('is refused for guests, wrong codes and its own instructor', async () => {
    const { instructor, code } = await aClass('refusing');
    const guest = await aViewer('joining-guest', { isGuest: true });
    const learner = await aViewer('mistaken');
    expect(await joinClass(guest, code, now)).toEqual({ ok: false, reason: 'account-needed' });
    expect(await joinClass(learner, 'WRONGCODE', now)).toEqual({ ok: false, reason: 'no-such-code' });
    expect(await joinClass(instructor, code, now)).toEqual({ ok: false, reason: 'own-class' });
  });
});

describe("the instructor's view", () => {
  test('shows who has not started, and the mastery, score and activity of who has', async () => {
    const { instructor, classId, code } = await aClass('matrix');
    const idle = await aViewer('Zoe Idle');
    const active = await aViewer('Ann Active');
    await joinClass(idle, code, now);
    await joinClass(active, code, now);
    const { cards } = await aQuizWithOneMistake(active);
    const view = await classView(instructor, classId, now);
    expect(view?.rows.map(({ name }) => name)).toEqual(['Ann Active', 'Zoe Idle']);
    const [ann, zoe] = view!.rows;
    expect(zoe).toMatchObject({ hasStarted: false, lastActiveAt: null, reviewsLast7Days: 0 });
    expect(zoe?.standing.sections.map(({ mastery }) => mastery)).toEqual(view!.outline.sections.map(() => 0));
    expect(ann).toMatchObject({ hasStarted: true, lastActiveAt: now - 2 * DAY_MS, reviewsLast7Days: cards });
    const first = ann?.standing.sections[0];
    expect(first?.quiz.attempts).toBe(1);
    expect(first?.quiz.best).toBeGreaterThanOrEqual(6 / 7);
    const total = view!.outline.sections[0]!.cardCount;
    // As many of the section's cards were met two days ago, the others never: they count 0.
    expect(first?.mastery).toBeGreaterThan((cards / total) * 0.5);
    expect(first?.mastery).toBeLessThan(cards / total);
  });

  test('leads to a learner, to their attempts, and to what they answered', async () => {
    const { instructor, classId, code } = await aClass('evidence');
    const learner = await aViewer('Eve Evidence');
    await joinClass(learner, code, now);
    const { attemptId, missed, asked, cards } = await aQuizWithOneMistake(learner);
    const page = await classLearnerView(instructor, classId, learner.learnerId, now);
    expect(page?.progress.attempts.map((attempt) => attempt.attemptId)).toEqual([attemptId]);
    expect(page?.progress.reviewCount).toBe(cards);
    const attempt = await classAttemptView(instructor, classId, learner.learnerId, attemptId, now);
    expect(attempt).toMatchObject({ learnerName: 'Eve Evidence', className: 'evidence', totals: { rightCount: asked - 1 } });
    expect(attempt?.questions?.find(({ score }) => score < 1)?.stem).toBe(missed);
  });

  test('lists the questions of a section hardest first, with the answers chosen', async () => {
    const { instructor, classId, code } = await aClass('items');
    const learner = await aViewer('Ida Items');
    await joinClass(learner, code, now);
    const { missed, asked } = await aQuizWithOneMistake(learner);
    const { questions } = (await quizStatisticsView(instructor, { kind: 'section', classId, sectionId }, 'first', now))!.statistics;
    expect(questions).toHaveLength(asked);
    expect(questions[0]?.wording.stem).toBe(missed);
    expect(questions[0]?.measures.facilityIndex).toBeLessThan(1);
    expect(questions.slice(1).map(({ measures }) => measures.facilityIndex)).toEqual(Array.from({ length: asked - 1 }, () => 1));
    for (const { measures: { options } } of questions) expect(options.some(({ count }) => count === 1)).toBe(true);
  });

  test('leaves out what learners did in reviews that were undone', async () => {
    const { instructor, classId, code } = await aClass('undone');
    const learner = await aViewer('Uma Undo');
    await joinClass(learner, code, now);
    await aQuizWithOneMistake(learner);
    await undoEverything(learner);
    const view = await classView(instructor, classId, now);
    expect(view?.rows[0]).toMatchObject({ reviewsLast7Days: 0, lastActiveAt: null, hasStarted: true });
  });

  test('exports the matrix as CSV, in which no name is a formula', async () => {
    const { instructor, classId, code } = await aClass('csv');
    await joinClass(await aViewer('=cmd()'), code, now);
    const csv = await classCsv(instructor, classId, wholeMatrix, now);
    const [head, row] = csv!.replace(/^\uFEFF/, '').split('\r\n');
    expect(head).toMatch(/^Learner,Group,Mastery,Last active,Reviews in 7 days,Due now,Has started,/);
    expect(row).toMatch(/^'=cmd\(\),,0,,0,0,no,0,,/);
  });

  test('exports of the matrix what is shown, in the order shown', async () => {
    const { instructor, classId, code } = await aClass('csv shown');
    for (const name of ['Ann', 'Ben', 'Cem']) await joinClass(await aViewer(`${name} is shown`), code, now);
    const db = await prisma();
    await db.classGroup.create({ data: { id: `${classId} north`, classId, name: 'North' } });
    await db.enrolment.updateMany({ where: { classId, learnerId: { not: 'Ben is shown' } }, data: { groupId: `${classId} north` } });
    const query = matrixQuerySchema.parse({ group: 'North', section: sectionId, show: 'mastery', reversed: 'yes' });
    const rows = (await classCsv(instructor, classId, query, now))!.trim().split('\r\n').map((line) => line.split(','));
    expect(rows.map(([name]) => name)).toEqual([expect.stringMatching('Learner'), 'Cem is shown', 'Ann is shown']);
    expect(rows[0]!.slice(7)).toEqual(['1. Born in Shanghai: mastery']);
  });
});

describe('what others see of a class', () => {
  test('is nothing: not its learners, not instructors of other classes, not strangers', async () => {
    const { classId, code, instructor } = await aClass('private');
    const learner = await aViewer('Lea Learner');
    const other = (await aClass('elsewhere')).instructor;
    await joinClass(learner, code, now);
    const { attemptId } = await aQuizWithOneMistake(learner);
    for (const viewer of [learner, other, await aViewer('Sam Stranger')]) {
      expect(await classView(viewer, classId, now)).toBeNull();
      if (viewer !== learner) expect(await classLearnerView(viewer, classId, learner.learnerId, now)).toBeNull();
      if (viewer !== learner) expect(await classAttemptView(viewer, classId, learner.learnerId, attemptId, now)).toBeNull();
      expect(await quizStatisticsView(viewer, { kind: 'section', classId, sectionId }, 'first', now)).toBeNull();
      expect(await classCsv(viewer, classId, wholeMatrix, now)).toBeNull();
    }
    expect(await classView(instructor, classId, now)).not.toBeNull();
  });

  test('is to a learner what its instructors see of them, quizzes included', async () => {
    const { classId, code, instructor } = await aClass('mirror');
    const [learner, classmate] = [await aViewer('Mira Mirror'), await aViewer('Clay Classmate')];
    await joinClass(learner, code, now);
    await joinClass(classmate, code, now);
    const { attemptId } = await aQuizWithOneMistake(learner);
    const seen = await classLearnerView(instructor, classId, learner.learnerId, now);
    expect(await classLearnerView(learner, classId, learner.learnerId, now)).toEqual({ ...seen, isSelf: true });
    expect(seen?.isSelf).toBe(false);
    expect(await classLearnerView(classmate, classId, learner.learnerId, now)).toBeNull();
    const attempt = await classAttemptView(instructor, classId, learner.learnerId, attemptId, now);
    expect(await classAttemptView(learner, classId, learner.learnerId, attemptId, now)).toEqual({ ...attempt, isSelf: true });
    expect(await classAttemptView(classmate, classId, learner.learnerId, attemptId, now)).toBeNull();
    expect(await classLearnerView(instructor, classId, instructor.learnerId, now)).toBeNull();
  });

  test('does not reach learners who are not in the class', async () => {
    const { classId, instructor } = await aClass('bounded');
    const outsider = await aViewer('Otto Outsider');
    const { attemptId } = await aQuizWithOneMistake(outsider);
    expect(await classLearnerView(instructor, classId, outsider.learnerId, now + MINUTE_MS)).toBeNull();
    expect(await classAttemptView(instructor, classId, outsider.learnerId, attemptId, now)).toBeNull();
    expect((await quizStatisticsView(instructor, { kind: 'section', classId, sectionId }, 'first', now))?.statistics.questions).toEqual([]);
  });
});
