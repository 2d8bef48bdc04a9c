import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CourseId, EventId } from '@/core/ids';
import { choosePrompt } from '@/core/questions/prompt';
import { seededRandom } from '@/core/random';
import type { Random } from '@/core/random';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import { studiesOn } from '@/core/simulation/learner';
import type { SimulatedLearner } from '@/core/simulation/learner';
import { truthfulRating } from '@/core/simulation/memory/truthfulRating';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { courseOutline } from '@/server/outline';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { answerAfterReading, answerWeeksLater } from './answering';
import { freshMemories } from './memories';
import type { Memories } from './memories';
import { takeQuiz } from './takeQuiz';

export interface Simulation {
  readonly learner: SimulatedLearner;
  /** The class's quiz half-way. */
  readonly midterm: QuizKey;
  readonly days: number;
  /** When the class began. */
  readonly begin: Instant;
  /** Nothing happens after it. */
  readonly end: Instant;
  readonly seed: string;
}

export interface Studied {
  readonly days: number;
  readonly reviews: number;
  readonly quizzes: number;
}

/** Lets a learner read, take quizzes and review for the days of a class. */
export async function studyForDays(viewer: Viewer, courseId: CourseId, simulation: Simulation): Promise<Studied> {
  const { learner, midterm, days, begin, end, seed } = simulation;
  const random = seededRandom(`${seed} study`);
  const memories = freshMemories(seed);
  const unread = (await courseOutline(courseId))?.sections.map(({ section }) => section.id) ?? [];
  const studied = { days: 0, reviews: 0, quizzes: 0 };
  let hasTakenMidterm = false;
  for (let day = 0; day < days; day += 1) {
    const now = begin + day * DAY_MS + learner.studyHour * HOUR_MS;
    if (now + 2 * HOUR_MS > end || !studiesOn(learner, day, random)) continue;
    const next = studied.days % learner.daysPerSection === 0 ? unread.shift() : undefined;
    if (next !== undefined) {
      const quiz = quizKeyOf({ kind: 'section', sectionId: next });
      await takeQuiz(viewer, { courseId, quiz, now, answerTo: answerAfterReading(learner, random) });
      studied.quizzes += 1;
    }
    if (day >= days / 2 && !hasTakenMidterm) {
      hasTakenMidterm = await takeQuiz(viewer, { courseId, quiz: midterm, now: now + HOUR_MS, answerTo: answerWeeksLater(learner, seed) });
      studied.quizzes += 1;
    }
    studied.reviews += await review(viewer, courseId, { learner, memories, begin: now + 10 * MINUTE_MS }, random);
    studied.days += 1;
  }
  return studied;
}

const shortestReviewMs = 4_000;
const reviewSpreadMs = 12_000;
const mostInBatch = 50;

interface Sitting {
  readonly learner: SimulatedLearner;
  readonly memories: Memories;
  readonly begin: Instant;
}

/** One sitting, run as the study page runs it; gives the number of reviews. */
async function review(viewer: Viewer, courseId: CourseId, { learner, memories, begin }: Sitting, random: Random): Promise<number> {
  const deck = await studyDeck(viewer, courseId, begin);
  if (deck === null) return 0;
  const events: SentEvent[] = [];
  let at = begin;
  for (let session = beginSession(deck, begin); session.current !== null && events.length < learner.stamina;) {
    const durationMs = Math.floor(shortestReviewMs + reviewSpreadMs * random());
    at += durationMs;
    const rating = truthfulRating(memories.recallAt(session.current, at) ?? learner.attention, random);
    memories.answered(session.current, rating, at);
    const asked = choosePrompt(session.current, deck.prompts[session.current.id] ?? [])?.questionId;
    const given = { id: asId<EventId>(newUuid({ msecs: at })), rating, at, durationMs, ...(asked === undefined ? {} : { questionId: asked }) };
    const rated = rateCurrent(session, given);
    const { source: _source, ...sent } = rated.review;
    events.push(sent);
    ({ session } = rated);
  }
  for (let first = 0; first < events.length; first += mostInBatch) {
    await acceptReviews(viewer, { sentAt: at, events: events.slice(first, first + mostInBatch) }, at);
  }
  return events.length;
}
