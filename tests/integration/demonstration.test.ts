import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { ClassId, QuestionId } from '@/core/ids';
import { makeDemonstration } from '@/commands/demo/class';
import { learnerName } from '@/commands/demo/names';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { endpoints } from '@/core/api/endpoints';
import type { Endpoint } from '@/core/api/endpoints';
import { makeAssignment } from '@/server/assignments/changing';
import { overviewView } from '@/server/classProgress/overview';
import { readConfig } from '@/server/config';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { viewerOfRow } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { aToken, described, get } from './apiClient';
import { now, prisma, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

let made: ReturnType<typeof makeDemonstration> | null = null;

/** The class, made once, and its instructor. */
async function theDemonstration(): Promise<{ instructor: Viewer; classId: ClassId }> {
  ensureDataFolder(readConfig());
  made ??= makeDemonstration({ seed: 'afterread', learners: 5, days: 35, password: 'a long password', now });
  const { instructor: email } = await made;
  const client = await prisma();
  const { id } = await client.class.findFirstOrThrow();
  return { instructor: viewerOfRow(await client.user.findUniqueOrThrow({ where: { email } })), classId: asId<ClassId>(id) };
}

describe('the demonstration class', () => {
  test('shows the learners who stopped, cram and guess as at risk, with these reasons, and no others', async () => {
    const { instructor, classId } = await theDemonstration();
    const view = await overviewView(instructor, classId, now);
    const found = view!.overview.atRisk.map(({ name, risk }) => [name, risk.reasons.map(({ kind }) => kind)]);
    expect(Object.fromEntries(found), JSON.stringify(view!.overview.atRisk)).toEqual({
      [learnerName(1)]: ['stopped'], [learnerName(2)]: ['crams'], [learnerName(3)]: ['guesses', 'fails'],
    });
    expect(view!.overview).toMatchObject({ learners: 5, active: 4 });
  }, 300_000);

  test('shows of a question how often it was forgotten as a flashcard', async () => {
    const { instructor, classId } = await theDemonstration();
    const client = await prisma();
    expect(await client.studyEvent.count({ where: { kind: 'review', source: 'study', questionId: null } })).toBe(0);
    const reviewed = await client.studyEvent.groupBy({ by: ['questionId'], where: { source: 'study' }, _count: true });
    const asked = await client.attemptQuestion.findMany({ where: { attempt: { quizKey: `section/${sectionId}` } }, select: { questionId: true } });
    const [most] = reviewed.filter(({ questionId }) => asked.some((one) => one.questionId === questionId)).sort((a, b) => b._count - a._count);
    const target = { quiz: { kind: 'section', classId, sectionId } as const, questionId: asId<QuestionId>(most!.questionId!) };
    const { reviews } = (await questionStatisticsView(instructor, target, 'all', now))!;
    expect(reviews.reviews).toBeGreaterThan(0);
    expect(reviews.lapseRate).not.toBeNull();
  }, 300_000);

  test('is told by the API as its description says', async () => {
    const { instructor, classId } = await theDemonstration();
    const parts = { classId, ...(await partsOf(instructor, classId)) };
    const token = await aToken(instructor);
    for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
      const questionId = name === 'sectionQuestion' ? parts.sectionQuestion : parts.quizQuestion;
      const response = await get(endpoint, { ...parts, questionId }, token);
      expect(response.status, name).toBe(200);
      expect(described(name).safeParse(await response.json()).error, name).toBeUndefined();
    }
  }, 300_000);
});

/** Something of each kind in the class, made where it is not there. */
async function partsOf(instructor: Viewer, classId: ClassId) {
  const client = await prisma();
  await makeAssignment(instructor, classId, { title: 'First', sectionIds: [sectionId], desiredRetention: 0.8, opensAt: null, dueAt: '2030-01-01T00:00' }, now);
  await client.classGroup.create({ data: { id: 'north', classId, name: 'North' } });
  const { id: quizId } = await client.quiz.findFirstOrThrow({ where: { classId } });
  const { learnerId, id: attemptId } = await client.attempt.findFirstOrThrow({ where: { quizKey: `class/${quizId}`, submittedAt: { not: null } } });
  await client.enrolment.update({ where: { classId_learnerId: { classId, learnerId } }, data: { groupId: 'north' } });
  const askedIn = async (quizKey: string): Promise<string> =>
    (await client.attemptQuestion.findFirstOrThrow({ where: { attempt: { quizKey, submittedAt: { not: null } } } })).questionId;
  return { quizId, learnerId, attemptId, sectionId, quizQuestion: await askedIn(`class/${quizId}`), sectionQuestion: await askedIn(`section/${sectionId}`) };
}
