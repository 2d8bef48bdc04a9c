'use server';

import { redirect } from 'next/navigation';
import type { CourseId, SectionId } from '@/core/ids';
import { startAttempt } from '@/server/attempts';
import { introduceSection } from '@/server/cards';
import { currentInstant } from '@/server/clock';
import { viewerOrGuest } from '@/server/viewer';
import { sentId } from '../../sentId';

/** Opens the quiz of a section, the one begun before if it is still open. */
export async function takeQuiz(courseId: CourseId, sectionId: SectionId): Promise<void> {
  const viewer = await viewerOrGuest();
  const started = await startAttempt(viewer, sentId(courseId), sentId(sectionId), currentInstant());
  if (!started.ok) redirect(`/courses/${encodeURIComponent(courseId)}`);
  redirect(`/attempts/${started.attemptId}`);
}

/** Puts the cards of a section into the deck and goes to study them. */
export async function addCards(courseId: CourseId, sectionId: SectionId): Promise<void> {
  const viewer = await viewerOrGuest();
  const added = await introduceSection(viewer, courseId, sectionId, currentInstant());
  const course = `/courses/${encodeURIComponent(courseId)}`;
  redirect(added.ok ? `${course}/study` : course);
}
