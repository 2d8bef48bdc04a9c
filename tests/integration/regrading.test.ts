import { v7 as newUuid } from 'uuid';
import { describe, expect } from 'vitest';
import { asId, cardIdOf } from '@/core/ids';
import type { AttemptId, ClassId, EventId, QuestionId } from '@/core/ids';
import type { GradedQuestion, SingleChoiceQuestion } from '@/core/questions/question';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { resultForInstructor } from '@/server/attempts/attemptResult';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { applyRegrade } from '@/server/regrading/applying';
import { regradeNote } from '@/server/regrading/note';
import type { RegradeTarget } from '@/server/regrading/scope';
import { regradeView } from '@/server/regrading/viewing';
import { acceptReviews } from '@/server/reviews';
import { toStored } from '@/server/rows/stored';
import type { Viewer } from '@/server/viewer';
import { aDraftOf, decide, desk, published } from './authors';
import { aClassQuiz, answerTo, begin, questionsOf, save } from './quizzes';
import { aViewer, courseId, now, prisma, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

interface Sat {
  readonly learner: Viewer;
  readonly instructor: Viewer;
  readonly target: Extract<RegradeTarget, { kind: 'class-quiz' }>;
  readonly attemptId: AttemptId;
  /** Answered wrong, alone of four. */
  readonly missed: SingleChoiceQuestion;
  /** What was chosen instead. */
  readonly given: string;
}

/** A learner with three of four right in a class's quiz whose pass mark they miss by that one. */
async function aMiss(name: string): Promise<Sat> {
  const learner = await aViewer(name);
  const { quizId, key, instructor } = await aClassQuiz(`${name} quiz`, [learner], { blueprint: { formats: ['single-choice'] }, rules: { passMark: 0.9 } });
  const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
  const attemptId = await begin(learner, key, now - HOUR_MS);
  const questions = await questionsOf(learner.learnerId, attemptId);
  expect(questions).toHaveLength(4);
  const missed = questions[0] as GradedQuestion;
  if (missed.format !== 'single-choice') throw new Error('the quiz asks another format');
  const given = missed.distractors[0]!;
  for (const [position, question] of questions.entries()) {
    const response = position === 0 ? { kind: 'choice' as const, choice: given } : answerTo(question);
    await save(learner, attemptId, { position, response, confidence: 'fairly-sure' }, now - HOUR_MS);
  }
  await submitAttempt(learner, attemptId, now);
  return { learner, instructor, target: { kind: 'class-quiz', classId: asId<ClassId>(classId), quizId }, attemptId, missed, given };
}

/** Writes a question's next version, as publishing does. */
async function correct(question: GradedQuestion): Promise<void> {
  const client = await prisma();
  const key = { courseId_id: { courseId, id: question.id } };
  const { version } = await client.question.update({ where: key, data: { version: { increment: 1 } } });
  await client.questionVersion.create({ data: { courseId, questionId: question.id, version, content: toStored(question) } });
}

const withKey = ({ missed, given }: Sat): SingleChoiceQuestion => ({ ...missed, answer: given, distractors: missed.distractors.map((text) => (text === given ? missed.answer : text)) });

/** Puts the question back as it was, for the tests behind. */
async function restore({ missed }: Sat): Promise<void> {
  await correct(missed);
}

const scoreOf = async ({ learner: { learnerId }, attemptId }: Sat) =>
  (await (await prisma()).attempt.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id: attemptId } } })).score;

const cardOf = async ({ learner: { learnerId }, missed: { factId, slot } }: Sat) =>
  (await prisma()).card.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id: cardIdOf(courseId, factId, slot) } } });

const reviewsOf = async (sat: Sat) =>
  (await prisma()).studyEvent.findMany({
    where: { learnerId: sat.learner.learnerId, cardId: (await cardOf(sat)).id, isUndone: false, kind: 'review' }, orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });

const apply = (sat: Sat, at: Instant = now + HOUR_MS, chosen: readonly QuestionId[] = [sat.missed.id]) => applyRegrade(sat.instructor, sat.target, chosen, at);

describe('regrading a class’s quiz', () => {
  test('has nothing to show while every attempt is graded by the present keys', async () => {
    const sat = await aMiss('Una Unchanged');
    expect(await regradeView(sat.instructor, sat.target, null)).toMatchObject({ questions: [], chosen: [], changes: [], flips: [], history: [] });
    expect(await apply(sat)).toEqual({ ok: false, reason: 'nothing-to-regrade' });
  });

  test('shows first who changes, from what to what, and who passes by it; nothing is written', async () => {
    const sat = await aMiss('Pia Preview');
    await correct(withKey(sat));
    const view = await regradeView(sat.instructor, sat.target, null);
    expect(view?.questions).toEqual([{ questionId: sat.missed.id, stem: sat.missed.stem, keyBefore: sat.missed.answer, keyNow: sat.given, answers: 1 }]);
    expect(view?.changes).toMatchObject([{ name: 'Pia Preview', questionId: sat.missed.id, position: 0, from: 0, to: 1, attemptFrom: 0.75, attemptTo: 1 }]);
    expect(view?.flips).toMatchObject([{ name: 'Pia Preview', passesNow: true }]);
    expect(await regradeView(sat.instructor, sat.target, [])).toMatchObject({ chosen: [], changes: [], flips: [] });
    expect(await scoreOf(sat)).toBe(0.75);
    await restore(sat);
  });

  test('writes scores and history in one go, tells the learner, and done again changes nothing', async () => {
    const sat = await aMiss('Rae Regraded');
    await correct(withKey(sat));
    expect(await apply(sat)).toEqual({ ok: true, changes: 1 });
    expect(await scoreOf(sat)).toBe(1);
    expect(await regradeNote(sat.learner.learnerId, sat.attemptId)).toEqual({ at: now + HOUR_MS, rightBefore: 3, rightNow: 4, questionCount: 4 });
    expect((await resultForInstructor(sat.learner.learnerId, sat.attemptId, now))?.regraded).toMatchObject({ rightBefore: 3, rightNow: 4 });
    expect(await apply(sat)).toEqual({ ok: false, reason: 'nothing-to-regrade' });
    const view = await regradeView(sat.instructor, sat.target, null);
    expect(view).toMatchObject({ questions: [], history: [{ at: now + HOUR_MS, stem: sat.missed.stem, changes: 1 }] });
    await restore(sat);
    expect(await apply(sat, now + 2 * HOUR_MS)).toEqual({ ok: true, changes: 1 });
    expect(await scoreOf(sat)).toBe(0.75);
    expect(await regradeNote(sat.learner.learnerId, sat.attemptId)).toMatchObject({ at: now + 2 * HOUR_MS, rightBefore: 3, rightNow: 3 });
    expect((await regradeView(sat.instructor, sat.target, null))?.history).toHaveLength(2);
  });

  test('takes a wrong review back where the answer turned out right, and dates the new one when it was given', async () => {
    const sat = await aMiss('Cal Corrected');
    const [wrong] = await reviewsOf(sat);
    expect(wrong).toMatchObject({ rating: 1, source: 'quiz' });
    await correct(withKey(sat));
    await apply(sat);
    const reviews = await reviewsOf(sat);
    expect(reviews).toMatchObject([{ rating: 3, source: 'quiz', questionId: sat.missed.id, at: wrong!.at }]);
    expect(await cardOf(sat)).toMatchObject({ reviews: 1, lapses: 0, lastReviewedAt: wrong!.at });
    await restore(sat);
  });

  test('leaves the schedule where the card has been reviewed since', async () => {
    const sat = await aMiss('Lin Later');
    const { factId, slot } = sat.missed;
    const event = { kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: cardIdOf(courseId, factId, slot), rating: 'good' as const, at: now + 1000, durationMs: 0 };
    expect(await acceptReviews(sat.learner, { sentAt: now + 1000, events: [event] }, now + 1000)).toMatchObject({ results: [{ status: 'accepted' }] });
    const before = await cardOf(sat);
    await correct(withKey(sat));
    await apply(sat);
    expect(await scoreOf(sat)).toBe(1);
    expect(await cardOf(sat)).toEqual(before);
    expect((await reviewsOf(sat)).map(({ rating }) => rating)).toEqual([1, 3]);
    await restore(sat);
  });

  test('leaves the schedule where a right answer turned out wrong', async () => {
    const sat = await aMiss('Wim Wronged');
    const questions = await questionsOf(sat.learner.learnerId, sat.attemptId);
    const right = questions[1] as SingleChoiceQuestion;
    await correct({ ...right, answer: right.distractors[0]!, distractors: [right.answer, ...right.distractors.slice(1)] });
    const eventsBefore = await (await prisma()).studyEvent.count({ where: { learnerId: sat.learner.learnerId } });
    expect(await apply(sat, now + HOUR_MS, [right.id])).toEqual({ ok: true, changes: 1 });
    expect(await scoreOf(sat)).toBe(0.5);
    expect(await (await prisma()).studyEvent.count({ where: { learnerId: sat.learner.learnerId } })).toBe(eventsBefore);
    await correct(right);
  });

  test('gives everybody full credit for a question that was retired, once it is chosen', async () => {
    const sat = await aMiss('Ria Retired');
    const client = await prisma();
    const retire = (retiredAt: Date | null) => client.question.update({ where: { courseId_id: { courseId, id: sat.missed.id } }, data: { retiredAt } });
    await retire(new Date(now));
    expect(await regradeView(sat.instructor, sat.target, null)).toMatchObject({ questions: [{ keyNow: null, answers: 1 }], chosen: [], changes: [] });
    expect(await regradeView(sat.instructor, sat.target, [sat.missed.id])).toMatchObject({ changes: [{ from: 0, to: 1, attemptTo: 1 }] });
    expect(await apply(sat)).toEqual({ ok: true, changes: 1 });
    expect(await scoreOf(sat)).toBe(1);
    expect((await reviewsOf(sat)).map(({ rating }) => rating)).toEqual([1]);
    expect(await apply(sat)).toEqual({ ok: false, reason: 'nothing-to-regrade' });
    await retire(null);
  });

  test('is for instructors of the class alone, and says nothing to others’ learners', async () => {
    const sat = await aMiss('Pat Private');
    const other = await aClassQuiz('another', []);
    await correct(withKey(sat));
    for (const viewer of [sat.learner, other.instructor]) {
      expect(await regradeView(viewer, sat.target, null)).toBeNull();
      expect(await applyRegrade(viewer, sat.target, [sat.missed.id], now)).toEqual({ ok: false, reason: 'not-yours' });
    }
    expect(await regradeNote(other.instructor.learnerId, sat.attemptId)).toBeNull();
    expect(await scoreOf(sat)).toBe(0.75);
    await restore(sat);
  });
});

describe('regrading a course’s own quizzes', () => {
  async function aDraft(name: string) {
    const author = await aViewer(`${name}-author`);
    const draftId = await aDraftOf(author);
    return { author, draftId };
  }

  test('is for the course’s author, who sees no names, and leaves a class’s quizzes alone', async () => {
    const { author, draftId } = await aDraft('own');
    const client = await prisma();
    const sat = await aMiss('Col Course');
    // The draft stands for the bundled course, whose attempts it then reaches.
    const { courseId: own } = await client.courseDraft.findUniqueOrThrow({ where: { id: draftId } });
    await client.courseDraft.update({ where: { id: draftId }, data: { courseId } });
    const attemptId = await begin(sat.learner, sectionQuiz, now);
    const questions = await questionsOf(sat.learner.learnerId, attemptId);
    const choice = questions.findIndex(({ format }) => format === 'single-choice');
    const asked = questions[choice] as SingleChoiceQuestion;
    await save(sat.learner, attemptId, { position: choice, response: { kind: 'choice', choice: asked.distractors[0]! } });
    await submitAttempt(sat.learner, attemptId, now);
    await correct({ ...asked, answer: asked.distractors[0]!, distractors: [asked.answer, ...asked.distractors.slice(1)] });
    await correct(withKey(sat));
    const target = { kind: 'course', draftId } as const;
    const view = await regradeView(author, target, null);
    expect(view?.changes).toMatchObject([{ name: null, attemptId, position: choice, from: 0, to: 1 }]);
    expect(view?.flips).toEqual([]);
    expect(JSON.stringify({ ...view, changes: view?.changes.map(({ name }) => name) })).not.toContain('Col Course');
    expect(await applyRegrade(author, target, [asked.id, sat.missed.id], now)).toEqual({ ok: true, changes: 1 });
    expect(await scoreOf(sat)).toBe(0.75);
    await client.courseDraft.update({ where: { id: draftId }, data: { courseId: own } });
    await correct(asked);
    await restore(sat);
  });

  test('is nothing to others', async () => {
    const { draftId } = await aDraft('closed');
    const stranger = await aViewer('Sue Stranger');
    const target = { kind: 'course', draftId } as const;
    expect(await regradeView(stranger, target, null)).toBeNull();
    expect(await applyRegrade(stranger, target, [], now)).toEqual({ ok: false, reason: 'not-yours' });
  });

  test('finds nothing in a course that has just been published', async () => {
    const { author, draftId } = await aDraft('fresh');
    const { facts } = await desk(author, draftId);
    await decide(author, draftId, facts[0]!.fact.slots[0]!.text);
    await published(author, draftId);
    expect(await regradeView(author, { kind: 'course', draftId }, null)).toMatchObject({ questions: [], history: [] });
  });
});
