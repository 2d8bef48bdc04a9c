import { asId } from '@/core/ids';
import type { EventId, LearnerId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { attemptResult } from '@/server/attempts/attemptResult';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { ownProgress } from '@/server/progress';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, studySettings } from '@/server/settings';
import { ownStatistics } from '@/server/statistics';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import type { Viewer } from '@/server/viewer';
import { withNewCards } from '../unit/builders/settings';
import { answerTo, begin, questionsOf, save } from './quizzes';
import { aLearner, courseId, now, sectionQuiz } from './setting';

/** By name. */
export const learners = ['ada', 'ben', 'bob', 'dan', 'jo'].map((name) => asId<LearnerId>(name));

const idOf = (learner: number, event: number): EventId => asId<EventId>(`019b0000-0000-7000-8000-${String(1000 * learner + event).padStart(12, '0')}`);

/** Studies with all that a learner does, but for signing in; gives what they see, which hangs on nobody else. */
export async function study(name: string, index: number) {
  const viewer = await aLearner(name);
  const deck = await studyDeck(viewer, courseId, now);
  const [first, second] = deck!.cards.map(({ id }) => id);
  const review = (event: number, cardId: typeof first): SentEvent => ({ kind: 'review', id: idOf(index, event), cardId: cardId!, rating: 'good', at: now + event, durationMs: 2_000 });
  const batch = await acceptReviews(viewer, { sentAt: now + 9, events: [review(1, first), review(2, second)] }, now + 9);
  const undone = await acceptReviews(viewer, { sentAt: now + 20, events: [{ kind: 'undo', id: idOf(index, 3), cardId: first!, undoes: idOf(index, 1), at: now + 20 }] }, now + 20);
  const changed = await changeStudySettings(viewer, courseId, withNewCards(3), now);
  const seen = { deck, batch, undone, changed, settings: await studySettings(viewer, courseId), progress: await ownProgress(viewer, courseId, now + DAY_MS), statistics: await ownStatistics(viewer, courseId, now + DAY_MS) };
  return { viewer, seen, score: await takeQuiz(viewer) };
}

/** Answers all of a section's quiz rightly. */
async function takeQuiz(viewer: Viewer): Promise<number | undefined> {
  const attemptId = await begin(viewer, sectionQuiz);
  const questions = await questionsOf(viewer.learnerId, attemptId);
  await Promise.all(questions.map((question, position) => save(viewer, attemptId, { position, response: answerTo(question) })));
  await submitAttempt(viewer, attemptId, now + 1_000);
  return (await attemptResult(viewer, attemptId, now + 2_000))?.totals?.score;
}
