import type { CourseId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { cardOfRow } from '../rows/cardRow';
import { lastSteps } from '../undoable';
import type { Viewer } from '../viewer';
import { candidateRows } from './candidates';
import { deckFrame } from './deckFrame';
import { promptsFor } from './prompts';

/** The viewer's deck for today, or for so many days from today on; null where there is no such course. */
export async function studyDeck(viewer: Viewer, courseId: CourseId, now: Instant, days = 1): Promise<StudyDeck | null> {
  const frame = await deckFrame(viewer, courseId, now, days);
  if (frame === null) return null;
  const prisma = await database();
  const { learnerId, turn, until, preferences } = frame;
  const today = learnerDay(now, turn);
  const rows = await candidateRows(prisma, learnerId, courseId, { today, until, days }, preferences);
  return {
    ...frame,
    cards: rows.map(cardOfRow),
    prompts: await promptsFor(courseId, rows),
    steps: await lastSteps(prisma, learnerId, courseId, today.start),
    custom: null,
  };
}
