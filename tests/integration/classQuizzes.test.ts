import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, QuizId, SectionId } from '@/core/ids';
import { gradedFormats } from '@/core/quiz/blueprint';
import { modePresets } from '@/core/quiz/modePresets';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizRules } from '@/core/quiz/rules';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { startAttempt } from '@/server/attempts/startAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { archiveQuiz, changeQuiz, makeQuiz } from '@/server/classQuizzes/changing';
import type { QuizSettings } from '@/server/classQuizzes/changing';
import { sampleDraw } from '@/server/classQuizzes/sampling';
import { classQuiz, classQuizCsv, classQuizzes, quizClass } from '@/server/classQuizzes/viewing';
import { changeClass } from '@/server/classSettings';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { grantExtension, takeBackExtension } from '@/server/quizExtensions';
import type { Viewer } from '@/server/viewer';
import { answerTo, begin, questionsOf, save } from './quizzes';
import { aViewer, courseId, now, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

function settings(parts: { count?: number; sectionIds?: SectionId[]; rules?: Partial<QuizRules>; dates?: Partial<QuizSettings['dates']> } = {}): QuizSettings {
  const { count = 4, sectionIds = [sectionId] } = parts;
  return {
    title: 'The founding',
    blueprint: { count, formats: [...gradedFormats], sectionIds, oldShare: 0, order: 'shuffled' },
    rules: { ...modePresets.graded, ...parts.rules },
    dates: { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0.1, ...parts.dates },
  };
}

interface Taught {
  readonly instructor: Viewer;
  readonly classId: ClassId;
  readonly learners: readonly Viewer[];
}

/** A class in Berlin, and who learns in it. */
async function aClass(name: string, learnerNames: readonly string[] = []): Promise<Taught> {
  const instructor = await aViewer(`${name}-teacher`, { timeZone: 'Europe/Berlin' });
  const opened = await openClass(instructor, { courseId, name }, now);
  if (!opened.ok) throw new Error(opened.reason);
  const code = (await classesOf(instructor)).teaching[0]!.code;
  const learners: Viewer[] = [];
  for (const learnerName of learnerNames) {
    const learner = await aViewer(learnerName);
    await joinClass(learner, code, now);
    learners.push(learner);
  }
  return { instructor, classId: opened.classId, learners };
}

async function aQuiz({ instructor, classId }: Taught, typed = settings()): Promise<QuizId> {
  const made = await makeQuiz(instructor, classId, typed, now);
  if (!made.ok) throw new Error(made.reason);
  return made.quizId;
}

const keyOf = (quizId: QuizId) => quizKeyOf({ kind: 'class', quizId });

/** Answers so many questions right and hands in. */
async function takes(learner: Viewer, quizId: QuizId, right: number, at: number): Promise<void> {
  const attemptId = await begin(learner, keyOf(quizId), at - 10 * MINUTE_MS);
  for (const [position, question] of (await questionsOf(learner.learnerId, attemptId)).entries()) {
    await save(learner, attemptId, { position, response: answerTo(question, position < right) }, at - MINUTE_MS);
  }
  await submitAttempt(learner, attemptId, at);
}

describe('a quiz of a class', () => {
  test('is made with dates by the clock of the class, which is its instructor’s', async () => {
    const taught = await aClass('dated');
    const quizId = await aQuiz(taught, settings({ dates: { opensAt: '2026-01-20T09:00', dueAt: '2026-07-20T09:00' } }));
    const view = await classQuiz(taught.instructor, taught.classId, quizId, now);
    expect(view?.class.timeZone).toBe('Europe/Berlin');
    expect(view?.quiz).toMatchObject({
      title: 'The founding', courseId, classId: taught.classId, rules: modePresets.graded,
      dates: { opensAt: Date.UTC(2026, 0, 20, 8), dueAt: Date.UTC(2026, 6, 20, 7), closesAt: null, latePenaltyPerDay: 0.1 },
    });
    expect(view).toMatchObject({ state: { kind: 'not-open-yet' }, hasBegun: false, isArchived: false, rows: [] });
  });

  test('is told by another clock once the class’s is changed, and stays the same moment', async () => {
    const taught = await aClass('moved');
    const quizId = await aQuiz(taught, settings({ dates: { dueAt: '2026-01-20T09:00' } }));
    expect(await changeClass(taught.instructor, taught.classId, { name: 'moved', timeZone: 'Asia/Shanghai' })).toBe(true);
    const view = await classQuiz(taught.instructor, taught.classId, quizId, now);
    expect(view).toMatchObject({ class: { timeZone: 'Asia/Shanghai' }, quiz: { dates: { dueAt: Date.UTC(2026, 0, 20, 8) } } });
  });

  test('is refused for sections that the course does not have', async () => {
    const { instructor, classId } = await aClass('sectionless');
    const strange = settings({ sectionIds: [asId<SectionId>('nowhere')] });
    expect(await makeQuiz(instructor, classId, strange, now)).toEqual({ ok: false, reason: 'no-such-section' });
    expect((await classQuizzes(instructor, classId, now))?.quizzes).toEqual([]);
  });

  test('can change whole until somebody has begun, then only in its dates, limits and marks', async () => {
    const taught = await aClass('locked', ['Lou Locked']);
    const { instructor, classId, learners: [lou] } = taught;
    const quizId = await aQuiz(taught);
    expect(await changeQuiz(instructor, classId, quizId, settings({ count: 2 }))).toEqual({ ok: true, quizId });
    await begin(instructor, keyOf(quizId));
    expect(await changeQuiz(instructor, classId, quizId, settings({ count: 3 }))).toEqual({ ok: true, quizId });
    expect((await classQuiz(instructor, classId, quizId, now))?.hasBegun).toBe(false);
    await begin(lou!, keyOf(quizId));
    expect(await changeQuiz(instructor, classId, quizId, settings({ count: 5 }))).toEqual({ ok: false, reason: 'begun' });
    expect(await changeQuiz(instructor, classId, quizId, settings({ count: 3, rules: { mode: 'exam' } }))).toEqual({ ok: false, reason: 'begun' });
    const later = settings({ count: 3, rules: { timeLimitMinutes: 90, attemptsAllowed: 7, passMark: 0.9 }, dates: { dueAt: '2026-03-01T12:00' } });
    expect(await changeQuiz(instructor, classId, quizId, later)).toEqual({ ok: true, quizId });
    const view = await classQuiz(instructor, classId, quizId, now);
    expect(view).toMatchObject({ hasBegun: true, quiz: { blueprint: { count: 3 }, rules: { mode: 'graded', timeLimitMinutes: 90, passMark: 0.9 } } });
  });

  test('that is changed while somebody begins is either begun as it is then, or not changed', async () => {
    const taught = await aClass('race', ['Rae Racer']);
    const quizId = await aQuiz(taught, settings({ count: 4 }));
    const [changed, started] = await Promise.all([
      changeQuiz(taught.instructor, taught.classId, quizId, settings({ count: 6 })),
      startAttempt(taught.learners[0]!, courseId, keyOf(quizId), now),
    ]);
    if (!started.ok) throw new Error(started.reason);
    expect(await questionsOf(taught.learners[0]!.learnerId, started.attemptId)).toHaveLength(changed.ok ? 6 : 4);
  });

  test('leaves the list when it is archived, and comes back', async () => {
    const taught = await aClass('archiving');
    const quizId = await aQuiz(taught);
    const lists = async () => {
      const view = await classQuizzes(taught.instructor, taught.classId, now);
      return [view!.quizzes.map(({ id }) => id), view!.archived.map(({ id }) => id)];
    };
    expect(await archiveQuiz(taught.instructor, taught.classId, quizId, now)).toBe(true);
    expect(await lists()).toEqual([[], [quizId]]);
    expect(await archiveQuiz(taught.instructor, taught.classId, quizId, null)).toBe(true);
    expect(await lists()).toEqual([[quizId], []]);
  });

  test('shows its instructor a draw with its keys, the same for the same seed', async () => {
    const taught = await aClass('drawing');
    const quizId = await aQuiz(taught, settings({ count: 6 }));
    const draw = await sampleDraw(taught.instructor, taught.classId, quizId, 'one');
    expect(draw?.questions).toHaveLength(6);
    for (const { right, explanation, sectionTitle } of draw!.questions) {
      expect(right).not.toBe('');
      expect(explanation).not.toBe('');
      expect(sectionTitle).not.toBe('');
    }
    expect(await sampleDraw(taught.instructor, taught.classId, quizId, 'one')).toEqual(draw);
    expect(await sampleDraw(taught.instructor, taught.classId, quizId, 'two')).not.toEqual(draw);
  });
});

describe('the results of a quiz', () => {
  test('say who has not begun, is at it, has handed in or was late, and sum up to the class', async () => {
    const taught = await aClass('results', ['Ann Done', 'Bob Late', 'Cyd Open', 'Dee Idle']);
    const { instructor, classId, learners: [ann, bob, cyd] } = taught;
    const quizId = await aQuiz(taught, settings({ dates: { dueAt: '2026-01-15T14:00', closesAt: '2026-01-18T14:00' } }));
    const due = Date.UTC(2026, 0, 15, 13);
    await takes(ann!, quizId, 4, due - MINUTE_MS);
    await takes(bob!, quizId, 4, due + HOUR_MS);
    await begin(cyd!, keyOf(quizId), due);
    const view = await classQuiz(instructor, classId, quizId, due + DAY_MS);
    const told = view!.rows.map(({ name, state, countedScore, hasPassed, takenMs }) => [name, state.kind, countedScore, hasPassed, takenMs]);
    expect(told).toEqual([
      ['Ann Done', 'submitted', 1, true, 10 * MINUTE_MS],
      ['Bob Late', 'late', 0.9, true, 10 * MINUTE_MS],
      ['Cyd Open', 'open', null, null, null],
      ['Dee Idle', 'not-begun', null, null, null],
    ]);
    expect(view?.summary).toEqual({ learners: 4, started: 3, submitted: 2, meanScore: 0.95, passShare: 1 });
    expect((await classQuizzes(instructor, classId, due + DAY_MS))?.quizzes).toMatchObject([{ id: quizId, state: { kind: 'late-work' }, summary: view!.summary }]);
  });

  test('hand in what was open when its time was up', async () => {
    const taught = await aClass('overdue', ['Otto Overdue']);
    const quizId = await aQuiz(taught, settings({ rules: { timeLimitMinutes: 10 } }));
    await begin(taught.learners[0]!, keyOf(quizId), now);
    const view = await classQuiz(taught.instructor, taught.classId, quizId, now + HOUR_MS);
    expect(view?.rows).toMatchObject([{ state: { kind: 'submitted', submittedAt: now + 10 * MINUTE_MS }, countedScore: 0, takenMs: 10 * MINUTE_MS }]);
  });

  test('are a file in which no name is a formula', async () => {
    const taught = await aClass('filed', ['=cmd()']);
    const quizId = await aQuiz(taught);
    await takes(taught.learners[0]!, quizId, 4, now);
    const csv = await classQuizCsv(taught.instructor, taught.classId, quizId, 'name', now);
    const [head, row] = csv!.replace(/^\uFEFF/, '').split('\r\n');
    expect(head).toBe('Learner,State,Attempts,Counted score,Passed,Submitted,Minutes taken,Extra minutes,Own due date,Own closing date');
    expect(row).toBe(`'=cmd(),submitted,1,1,yes,${new Date(now).toISOString()},10,0,,`);
  });
});

describe('an extension', () => {
  test('lets one learner begin after the closing, until it is taken back', async () => {
    const taught = await aClass('extending', ['Eva Extended', 'Ned Not']);
    const { instructor, classId, learners: [eva, ned] } = taught;
    const quizId = await aQuiz(taught, settings({ dates: { dueAt: '2026-01-15T10:00' } }));
    const of = { classId, quizId, learnerId: eva!.learnerId };
    expect(await startAttempt(eva!, courseId, keyOf(quizId), now)).toEqual({ ok: false, reason: 'closed' });
    expect(await grantExtension(instructor, of, { extraMinutes: 5, dueAt: '2026-01-16T10:00', closesAt: null })).toEqual({ ok: true });
    expect(await startAttempt(ned!, courseId, keyOf(quizId), now)).toEqual({ ok: false, reason: 'closed' });
    const view = await classQuiz(instructor, classId, quizId, now);
    expect(view?.rows.map(({ extension }) => extension)).toEqual([{ extraMinutes: 5, dueAt: Date.UTC(2026, 0, 16, 9), closesAt: null }, null]);
    await takes(eva!, quizId, 4, now + HOUR_MS);
    expect((await classQuiz(instructor, classId, quizId, now + HOUR_MS))?.rows[0]).toMatchObject({ state: { kind: 'submitted' }, countedScore: 1 });
    expect(await takeBackExtension(instructor, of)).toBe(true);
    expect(await takeBackExtension(instructor, of)).toBe(false);
    expect(await startAttempt(eva!, courseId, keyOf(quizId), now + HOUR_MS)).toEqual({ ok: false, reason: 'closed' });
  });

  test('is granted anew in place of the one before', async () => {
    const taught = await aClass('again', ['Ada Again']);
    const { instructor, classId, learners: [ada] } = taught;
    const of = { classId, quizId: await aQuiz(taught), learnerId: ada!.learnerId };
    await grantExtension(instructor, of, { extraMinutes: 5, dueAt: null, closesAt: null });
    await grantExtension(instructor, of, { extraMinutes: 15, dueAt: null, closesAt: null });
    expect((await classQuiz(instructor, classId, of.quizId, now))?.rows[0]?.extension).toEqual({ extraMinutes: 15, dueAt: null, closesAt: null });
  });

  test('is refused when it grants nothing, closes before it is due, or is for somebody else’s learner', async () => {
    const taught = await aClass('refused', ['Rob Refused']);
    const { instructor, classId, learners: [rob] } = taught;
    const quizId = await aQuiz(taught, settings({ dates: { dueAt: '2026-01-20T10:00' } }));
    const of = { classId, quizId, learnerId: rob!.learnerId };
    const nothing = { extraMinutes: 0, dueAt: null, closesAt: null };
    expect(await grantExtension(instructor, of, nothing)).toEqual({ ok: false, reason: 'nothing-granted' });
    expect(await grantExtension(instructor, of, { ...nothing, closesAt: '2026-01-19T10:00' })).toEqual({ ok: false, reason: 'closes-before-due' });
    const stranger = { ...of, learnerId: asId<LearnerId>('nobody') };
    expect(await grantExtension(instructor, stranger, { ...nothing, extraMinutes: 5 })).toEqual({ ok: false, reason: 'no-such-learner' });
  });
});

describe('what others see and do of a class’s quizzes', () => {
  test('is nothing: not its learners, not instructors of other classes, not through another class', async () => {
    const taught = await aClass('closed', ['Lea Learner']);
    const elsewhere = await aClass('elsewhere');
    const { classId, learners: [lea] } = taught;
    const quizId = await aQuiz(taught);
    const of = { classId, quizId, learnerId: lea!.learnerId };
    for (const viewer of [lea!, elsewhere.instructor]) {
      expect(await quizClass(viewer, classId)).toBeNull();
      expect(await classQuizzes(viewer, classId, now)).toBeNull();
      expect(await classQuiz(viewer, classId, quizId, now)).toBeNull();
      expect(await classQuizCsv(viewer, classId, quizId, 'name', now)).toBeNull();
      expect(await sampleDraw(viewer, classId, quizId, 'one')).toBeNull();
      expect(await makeQuiz(viewer, classId, settings(), now)).toEqual({ ok: false, reason: 'no-such-quiz' });
      expect(await changeQuiz(viewer, classId, quizId, settings())).toEqual({ ok: false, reason: 'no-such-quiz' });
      expect(await archiveQuiz(viewer, classId, quizId, now)).toBe(false);
      expect(await grantExtension(viewer, of, { extraMinutes: 5, dueAt: null, closesAt: null })).toEqual({ ok: false, reason: 'no-such-learner' });
      expect(await takeBackExtension(viewer, of)).toBe(false);
    }
    const through = elsewhere.classId;
    expect(await classQuiz(elsewhere.instructor, through, quizId, now)).toBeNull();
    expect(await archiveQuiz(elsewhere.instructor, through, quizId, now)).toBe(false);
    expect((await classQuizzes(taught.instructor, classId, now))?.quizzes.map(({ id }) => id)).toEqual([quizId]);
  });
});
