import type { CourseId, LearnerId } from '@/core/ids';
import type { StudyDeck } from '@/core/scheduling/deck';
import { resumeSession } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { contactOf, eventHere } from './courseStudy';
import { keptDeck, keptDecks } from './keptDecks';
import type { KeptDeck } from './keptDecks';
import { LocalStudy } from './localStudy';
import { StudyClock } from './studyClock';

/** A course that can be studied without a connection. */
export interface KeptCourse {
  readonly id: CourseId;
  readonly title: string;
  /** How many cards are to be studied now. */
  readonly dueNow: number;
}

/** A kept deck, and where study of it stands. */
export interface BegunStudy {
  readonly deck: StudyDeck;
  readonly session: StudySession;
}

/** The study of a course from what this browser keeps; null where it keeps none. */
export async function beginKept(learnerId: LearnerId, courseId: CourseId): Promise<BegunStudy | null> {
  return withLocal(learnerId, async (local) => {
    const kept = await keptDeck(local.database, courseId);
    return kept === null ? null : { deck: kept.deck, session: sessionOf(local, kept) };
  });
}

/** What can be studied from this browser, and how many reviews wait in it. */
export async function listKept(learnerId: LearnerId): Promise<{ courses: KeptCourse[]; waiting: number }> {
  return withLocal(learnerId, async (local) => {
    const decks = await keptDecks(local.database);
    const courses = decks.map((kept) => {
      const { new: fresh, learning, review } = sessionOf(local, kept).queue.counts;
      return { id: kept.deck.courseId, title: kept.deck.courseTitle, dueNow: fresh + learning + review };
    });
    return { courses, waiting: local.journal.unsent().length };
  });
}

function sessionOf({ journal }: LocalStudy, kept: KeptDeck): StudySession {
  const { deck } = kept;
  const clock = new StudyClock(deck.serverNow);
  clock.setBy(contactOf(kept));
  const events = journal.since(deck.courseId, deck.serverNow).map((entry) => eventHere(entry, clock));
  return resumeSession(deck, events, clock.now());
}

async function withLocal<Result>(learnerId: LearnerId, work: (local: LocalStudy) => Promise<Result>): Promise<Result> {
  const local = new LocalStudy(learnerId);
  try {
    await local.journal.load();
    return await work(local);
  } finally {
    await local.close();
  }
}
