import type { DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { contestIdOf } from '../attempts/contest';
import { noteDeed } from '../audit';
import { database } from '../db';
import { changeDraft } from '../draftChanges';
import type { Viewer } from '../viewer';
import { measuredQuiz } from './measuredQuiz';
import type { QuestionTarget } from './measuredQuiz';
import { authorOf, presentQuestion } from './question';

export type Retired =
  | { readonly ok: true; readonly draftId: DraftId }
  | { readonly ok: false; readonly reason: 'no-such-question' | 'not-author' | 'of-set' | 'last-flashcard' | 'not-done' };

export type Told = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-question' | 'no-author' };

/** Takes a question out of the draft that the viewer wrote the course in: learners are asked it until the next
 *  publication. */
export async function retireMeasured(viewer: Viewer, target: QuestionTarget, reason: string, now: Instant): Promise<Retired> {
  const found = await actedOn(viewer, target, now);
  if (found === null) return { ok: false, reason: 'no-such-question' };
  const author = await authorOf(viewer, found);
  if (author.kind !== 'viewer') return { ok: false, reason: 'not-author' };
  if (author.isOfSet) return { ok: false, reason: 'of-set' };
  const { draftId, card } = author;
  const prisma = await database();
  const { revision } = await prisma.courseDraft.findUniqueOrThrow({ where: { id: draftId }, select: { revision: true } });
  const command = { kind: 'retire-question', ...card, format: found.question.format, reason } as const;
  const changed = await changeDraft(viewer, draftId, revision, command, now);
  if (changed.ok) {
    await noteDeed(prisma, viewer, { kind: 'question-retired', subject: { kind: 'question', id: found.question.id } });
    return { ok: true, draftId };
  }
  return { ok: false, reason: changed.reason === 'last-flashcard' ? changed.reason : 'not-done' };
}

/** Tells the author of the course what an instructor holds against a question; said again, it replaces what was said. */
export async function tellAuthor(viewer: Viewer, target: QuestionTarget, note: string, now: Instant): Promise<Told> {
  const found = await actedOn(viewer, target, now);
  if (found === null) return { ok: false, reason: 'no-such-question' };
  if ((await authorOf(viewer, found)).kind === 'none') return { ok: false, reason: 'no-author' };
  const { courseId, question: { id: questionId } } = found;
  const key = { learnerId: viewer.learnerId, id: contestIdOf(courseId, questionId) };
  const said = { note, at: new Date(now), resolvedAt: null };
  await (await database()).questionFlag.upsert({
    where: { learnerId_id: key }, create: { ...key, courseId, questionId, ...said }, update: said,
  });
  return { ok: true };
}

async function actedOn(viewer: Viewer, { quiz: target, questionId }: QuestionTarget, now: Instant) {
  const quiz = await measuredQuiz(viewer, target, now);
  if (quiz === null) return null;
  const courseId = quiz.own.outline.course.id;
  const present = await presentQuestion(courseId, questionId);
  return present === null ? null : { courseId, question: present.question };
}
