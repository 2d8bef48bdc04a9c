import { v7 as newUuid } from 'uuid';
import type { z } from 'zod';
import { asId } from '@/core/ids';
import type { ClassId, QuizId } from '@/core/ids';
import { asksTheSame } from '@/core/quiz/asking';
import type { Quiz } from '@/core/quiz/quiz';
import { datesIn } from '@/core/quiz/rulesSchema';
import type { quizSettingsSchema } from '@/core/quiz/rulesSchema';
import type { Instant } from '@/core/time';
import { currentInstant } from '../clock';
import { database } from '../db';
import { noteRules } from '../lti/scores/noting';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { toStored } from '../rows/stored';
import type { Viewer } from '../viewer';
import { hasBegun, ownQuiz } from './ownQuiz';

/** A class's quiz as its instructor typed it: times are those of the class's clock. */
export type QuizSettings = z.output<typeof quizSettingsSchema>;

export type QuizSaved =
  | { readonly ok: true; readonly quizId: QuizId }
  | { readonly ok: false; readonly reason: 'no-such-quiz' | 'no-such-section' | 'begun' };

/** Gives a class a quiz. */
export async function makeQuiz(viewer: Viewer, classId: ClassId, settings: QuizSettings, now: Instant): Promise<QuizSaved> {
  const own = await ownClass(viewer, classId);
  if (own === null) return { ok: false, reason: 'no-such-quiz' };
  if (!knowsSections(own, settings)) return { ok: false, reason: 'no-such-section' };
  const id = newUuid();
  const columns = columnsOf({ ...settings, dates: datesIn(own.row.timeZone, settings.dates) });
  await (await database()).quiz.create({
    data: { id, classId, courseId: own.row.courseId, createdAt: new Date(now), createdBy: viewer.learnerId, ...columns },
  });
  return { ok: true, quizId: asId<QuizId>(id) };
}

/** Changes a quiz. What it asks, and how, stays once somebody has begun. */
export async function changeQuiz(viewer: Viewer, classId: ClassId, quizId: QuizId, settings: QuizSettings): Promise<QuizSaved> {
  const found = await ownQuiz(viewer, classId, quizId);
  if (found === null) return { ok: false, reason: 'no-such-quiz' };
  const isSame = asksTheSame(found.quiz, settings);
  if (!isSame && !knowsSections(found.own, settings)) return { ok: false, reason: 'no-such-section' };
  const columns = columnsOf({ ...settings, dates: datesIn(found.own.row.timeZone, settings.dates) });
  return (await database()).$transaction(async (transaction): Promise<QuizSaved> => {
    // The update comes first: whoever would begin meanwhile waits for it (holdQuiz), so that who has begun is seen.
    await transaction.quiz.update({ where: { id: quizId }, data: columns });
    if (!isSame && (await hasBegun(transaction, classId, found.quiz))) throw new BegunMeanwhile();
    await noteRules(transaction, found.quiz.key, null, currentInstant());
    return { ok: true, quizId };
  }).catch((problem: unknown): QuizSaved => {
    if (problem instanceof BegunMeanwhile) return { ok: false, reason: 'begun' };
    throw problem;
  });
}

/** Rolls the change back. */
class BegunMeanwhile extends Error {}

/** Takes a quiz off the lists, or puts it back there; its attempts stay. False where the viewer has no such quiz. */
export async function archiveQuiz(viewer: Viewer, classId: ClassId, quizId: QuizId, archivedAt: Instant | null): Promise<boolean> {
  if ((await ownQuiz(viewer, classId, quizId)) === null) return false;
  await (await database()).quiz.update({ where: { id: quizId }, data: { archivedAt: archivedAt === null ? null : new Date(archivedAt) } });
  return true;
}

function knowsSections({ outline }: OwnClass, { blueprint }: QuizSettings): boolean {
  const known = new Set(outline.sections.map(({ section }) => section.id));
  return blueprint.sectionIds.every((id) => known.has(id));
}

function columnsOf({ title, blueprint, rules, dates }: Pick<Quiz, 'title' | 'blueprint' | 'rules' | 'dates'>) {
  const date = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
  return {
    title, blueprint: toStored(blueprint), rules: toStored(rules), latePenaltyPerDay: dates.latePenaltyPerDay,
    opensAt: date(dates.opensAt), dueAt: date(dates.dueAt), closesAt: date(dates.closesAt),
  };
}
