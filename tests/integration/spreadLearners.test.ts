import { describe as anywhere, expect, inject, onTestFinished } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId, LearnerId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { deleteAccountOf } from '@/server/accountDeletion/deleting';
import { attemptResult } from '@/server/attempts/attemptResult';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { database } from '@/server/db';
import { ownRows } from '@/server/ownData/export';
import { ownProgress } from '@/server/progress';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, studySettings } from '@/server/settings';
import { ownStatistics } from '@/server/statistics';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import type { Viewer } from '@/server/viewer';
import { withClient } from '../distribution/judge';
import { learnerTables } from '../distribution/models';
import { spreadDatabases } from '../distribution/spreadDatabases';
import type { SpreadDatabases } from '../distribution/spreadDatabases';
import { withNewCards } from '../unit/builders/settings';
import { answerTo, begin, questionsOf, save } from './quizzes';
import { aLearner, courseId, now, provider, sectionQuiz, test } from './setting';

/** What stands for a distributed database, where none is to be had: four of PostgreSQL that cannot see each other. */
const describe = anywhere.skipIf(provider() !== 'postgresql');

/** In each of four some; in order. */
const learners = ['ada', 'ben', 'bob', 'dan', 'jo'].map((name) => asId<LearnerId>(name));

async function spreadOver(count: number): Promise<SpreadDatabases> {
  const template = inject('template');
  if (template?.provider !== 'postgresql') throw new Error('There is no PostgreSQL');
  const databases = await spreadDatabases(template.serverUrl, template.name, count);
  onTestFinished(databases.end);
  return databases;
}

const idOf = (learner: number, event: number): EventId => asId<EventId>(`019b0000-0000-7000-8000-${String(1000 * learner + event).padStart(12, '0')}`);

/** Studies with all that a learner does, but for signing in; gives what they see, which hangs on nobody else. */
async function study(name: string, index: number) {
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

/** All at once. */
function studyAll(forLearner: SpreadDatabases['forLearner']) {
  return Promise.all(learners.map((learnerId, index) => forLearner(learnerId, () => study(learnerId, index))));
}

/** Sums of numbers differ in their last digits by the order in which a database gives rows. */
function comparable(seen: object): unknown {
  return JSON.parse(JSON.stringify(seen, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));
}

/** Whose rows of the tables of learners a database has. */
async function learnersIn(url: string): Promise<string[]> {
  const union = learnerTables.map(({ name }) => `SELECT "learnerId" FROM "${name}"`).join(' UNION ');
  const { rows } = await withClient(url, (client) => client.query<{ learnerId: string }>(union));
  return rows.map(({ learnerId }) => learnerId).sort();
}

describe('learners spread over four databases by a hash', () => {
  test('study, take quizzes, take their data with them and go, each in theirs alone; and see what they see on a single one', async () => {
    const { urls, placeOf, forLearner, end } = await spreadOver(4);
    const heldIn = (place: number): LearnerId[] => learners.filter((learnerId) => placeOf(learnerId) === place);
    const spread = await studyAll(forLearner);
    const found = await Promise.all(urls.map(learnersIn));
    expect(found).toEqual(urls.map((_, place) => heldIn(place)));
    expect(Math.min(...found.map(({ length }) => length))).toBeGreaterThan(0);
    expect(spread.map(({ score }) => score)).toEqual(learners.map(() => 1));

    for (const { viewer } of spread) {
      const rows = await forLearner(viewer.learnerId, () => ownRows(viewer));
      for (const table of ['Card', 'StudyEvent', 'Attempt', 'AttemptQuestion', 'AttemptResponse', 'DeckRollUp']) expect(rows.get(table)?.length, table).toBeGreaterThan(0);
      const left = await forLearner(viewer.learnerId, async () => deleteAccountOf(await database(), viewer.email, { archivesClasses: false }, now));
      expect(left.ok).toBe(true);
    }
    expect((await Promise.all(urls.map(learnersIn))).flat()).toEqual([]);
    await end();

    const single = await studyAll((await spreadOver(1)).forLearner);
    expect(single.map(({ seen }) => comparable(seen))).toEqual(spread.map(({ seen }) => comparable(seen)));
  });
});
