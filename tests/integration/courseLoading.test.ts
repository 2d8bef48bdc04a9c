import { describe, expect } from 'vitest';
import type { Course } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { DAY_MS } from '@/core/time';
import { attemptView } from '@/server/attempts/attemptView';
import { startAttempt } from '@/server/attempts/startAttempt';
import { introduceSection } from '@/server/cards';
import { loadCourse } from '@/server/courseLoading';
import { copyCourse } from '@/server/draftCreation';
import { deskView } from '@/server/drafts';
import { publish } from '@/server/publishing';
import { currentQuestions } from '@/server/questions';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { aLearner, aViewer, courseId, now, prisma, sectionId, sectionQuiz, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

const course = theCourse();
const firstFact = course.facts.find((fact) => fact.sectionId === sectionId)!;

function withFacts(facts: readonly Fact[]): Course {
  return { ...course, facts };
}

/** The course with the first fact's sentence beginning otherwise. */
function reworded(): Course {
  const added = 'As is known, ';
  const statement = added + firstFact.statement;
  const slots = firstFact.slots.map((slot) => ({ ...slot, start: slot.start + added.length }));
  return withFacts(course.facts.map((fact) => (fact === firstFact ? { ...fact, statement, slots } : fact)));
}

async function versionsOf(questionId: string): Promise<number[]> {
  const versions = await (await prisma()).questionVersion.findMany({ where: { courseId, questionId }, orderBy: { version: 'asc' } });
  return versions.map(({ version }) => version);
}

describe('loading a course', () => {
  test('again changes nothing', async () => {
    expect(await loadCourse(await prisma(), theCourse(), now)).toEqual({ ok: true, changed: false });
  });

  test('gives a question that reads otherwise a new version, and keeps the old', async () => {
    const clozeId = `${firstFact.id}.${firstFact.slots[0]!.name}.cloze`;
    expect(await versionsOf(clozeId)).toEqual([1]);
    await loadCourse(await prisma(), reworded(), now);
    expect(await versionsOf(clozeId)).toEqual([1, 2]);
    const current = await currentQuestions(await prisma(), { courseId, factId: firstFact.id, format: 'cloze' });
    expect(current[0]?.version).toBe(2);
    expect(current[0]?.question.stem).toMatch(/^As is known, /);
    await loadCourse(await prisma(), course, now);
    expect(await versionsOf(clozeId)).toEqual([1, 2, 3]);
  });

  test('leaves an open quiz as it was worded when it began', async () => {
    const viewer = await aViewer('midway');
    const started = await startAttempt(viewer, courseId, sectionQuiz, now);
    if (!started.ok) throw new Error(started.reason);
    const before = await attemptView(viewer, started.attemptId, now);
    await loadCourse(await prisma(), withFacts(course.facts.filter((fact) => fact.sectionId !== sectionId)), now);
    expect(await attemptView(viewer, started.attemptId, now)).toEqual(before);
    expect(await submitAttempt(viewer, started.attemptId, now)).toEqual({ ok: true });
    await loadCourse(await prisma(), course, now);
  });

  test('rests the cards of a fact that is gone and wakes them when it is back, with their history', async () => {
    const viewer = await aLearner('patient');
    const cards = async () => {
      const deck = await studyDeck(viewer, courseId, now);
      return deck!.cards.filter((card) => card.factId === firstFact.id).map((card) => card.id);
    };
    const before = await cards();
    expect(before).toHaveLength(firstFact.slots.length);
    await loadCourse(await prisma(), withFacts(course.facts.filter((fact) => fact !== firstFact)), now + DAY_MS);
    expect(await cards()).toEqual([]);
    expect(await (await prisma()).card.count({ where: { learnerId: viewer.learnerId, factId: firstFact.id } })).toBe(before.length);
    await loadCourse(await prisma(), course, now + DAY_MS);
    expect(await cards()).toEqual(before);
  });

  test('retires a section that is gone: it can be read and quizzed no more', async () => {
    const viewer = await aViewer('late-reader');
    const without = { ...course, sections: course.sections.slice(1), facts: course.facts.filter((fact) => fact.sectionId !== sectionId) };
    await loadCourse(await prisma(), without, now);
    expect(await introduceSection(viewer, courseId, sectionId, now)).toEqual({ ok: false, reason: 'no-such-section' });
    expect(await startAttempt(viewer, courseId, sectionQuiz, now)).toEqual({ ok: false, reason: 'no-such-quiz' });
    await loadCourse(await prisma(), course, now);
    expect(await introduceSection(viewer, courseId, sectionId, now)).toMatchObject({ ok: true });
  });

  test('leaves an author’s course of the same id alone, whether it has the same content or not', async () => {
    const author = await aViewer('namesake');
    const copied = await copyCourse(author, courseId, now);
    if (!copied.ok) throw new Error(copied.reason);
    const { description } = (await deskView(author, copied.draftId, null))!;
    const bundled = { ...course, id: description.id, title: 'Another course of this id' };
    const all = async () => {
      const where = { courseId: description.id };
      const database = await prisma();
      return [await database.course.findMany({ where: { id: description.id } }), await database.fact.count({ where }), await database.section.findMany({ where })];
    };
    expect(await loadCourse(await prisma(), bundled, now)).toEqual({ ok: false, reason: 'an-authors' });
    expect(await all()).toEqual([[], 0, []]);
    expect(await publish(author, copied.draftId, { revision: 0, note: '' }, now)).toEqual({ ok: true, version: 1 });
    const before = await all();
    expect(await loadCourse(await prisma(), bundled, now + DAY_MS)).toEqual({ ok: false, reason: 'an-authors' });
    expect(await loadCourse(await prisma(), { ...course, id: description.id }, now + DAY_MS)).toEqual({ ok: false, reason: 'an-authors' });
    expect(await all()).toEqual(before);
  });
});
