'use server';

import { redirect } from 'next/navigation';
import type { CourseId, SectionId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import { startAttempt } from '@/server/attempts/startAttempt';
import { introduceSection } from '@/server/cards';
import { currentInstant } from '@/server/clock';
import { viewerOrGuest } from '@/server/viewer';
import { sentId } from '../../sentId';

/** Opens a quiz, the attempt begun before if it is still open; where it may not be taken the course's page says why. */
export async function takeQuiz(courseId: CourseId, quizKey: QuizKey): Promise<void> {
  const viewer = await viewerOrGuest();
  const started = await startAttempt(viewer, sentId(courseId), sentId(quizKey), currentInstant());
  if (started.ok) redirect(`/attempts/${started.attemptId}`);
  const refusal = new URLSearchParams({ quiz: quizKey, refused: started.reason });
  redirect(`/courses/${encodeURIComponent(courseId)}?${refusal.toString()}`);
}

/** Puts the cards of a section into the deck and goes to study them. */
export async function addCards(courseId: CourseId, sectionId: SectionId): Promise<void> {
  const viewer = await viewerOrGuest();
  const added = await introduceSection(viewer, sentId(courseId), sentId(sectionId), currentInstant());
  const course = `/courses/${encodeURIComponent(courseId)}`;
  redirect(added.ok ? `${course}/study` : course);
}
