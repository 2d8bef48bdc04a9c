import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Response } from '@/core/grading/response';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { MINUTE_MS } from '@/core/time';
import { attemptResult } from '@/server/attempts/attemptResult';
import { attemptView } from '@/server/attempts/attemptView';
import { startAttempt } from '@/server/attempts/startAttempt';
import { attemptWithQuestions } from '@/server/attempts/storedAttempt';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import type { Viewer } from '@/server/viewer';
import { save } from './quizzes';
import { aViewer, courseId, now, prisma, sectionId, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function anAttempt(viewer: Viewer, at = now): Promise<AttemptId> {
  const started = await startAttempt(viewer, courseId, sectionQuiz, at);
  if (!started.ok) throw new Error(started.reason);
  return started.attemptId;
}

async function questionsOf(viewer: Viewer, attemptId: AttemptId): Promise<readonly GradedQuestion[]> {
  const stored = await attemptWithQuestions(await prisma(), viewer.learnerId, attemptId);
  return stored!.questions.map(({ question }) => question);
}

function cardIdsOf(questions: readonly GradedQuestion[]): string[] {
  return questions.flatMap(cardsAsked).map(({ factId, slot }) => `sco/${factId}/${slot}`);
}

/** Answers every question right but the first, which is answered wrong. */
async function answerAllButFirst(viewer: Viewer, attemptId: AttemptId): Promise<void> {
  for (const [position, question] of (await questionsOf(viewer, attemptId)).entries()) {
    const response = simulatedResponse(question, position > 0, seededRandom('wrong'));
    await save(viewer, attemptId, { position, response });
  }
}

describe('a section quiz', () => {
  test('asks up to eight questions of as many facts, in a mix of formats', async () => {
    const viewer = await aViewer('mix');
    const questions = await questionsOf(viewer, await anAttempt(viewer));
    // Fewer where two of a draw would tell each other's answer.
    expect([7, 8]).toContain(questions.length);
    expect(new Set(questions.map(({ factId }) => factId)).size).toBe(questions.length);
    expect(new Set(questions.map(({ format }) => format)).size).toBeGreaterThanOrEqual(4);
  });

  test('is the one begun before while that is open', async () => {
    const viewer = await aViewer('resume');
    expect(await anAttempt(viewer)).toBe(await anAttempt(viewer, now + MINUTE_MS));
  });

  test('draws other questions after the last was submitted', async () => {
    const viewer = await aViewer('redraw');
    const first = await anAttempt(viewer);
    await submitAttempt(viewer, first, now);
    const second = await anAttempt(viewer, now + MINUTE_MS);
    const ids = async (attemptId: AttemptId) => (await questionsOf(viewer, attemptId)).map(({ id }) => id).sort();
    expect(await ids(second)).not.toEqual(await ids(first));
  });

  test('is refused for a section that is not there', async () => {
    const viewer = await aViewer('lost');
    expect(await startAttempt(viewer, courseId, asId<QuizKey>('section/nowhere'), now)).toEqual({ ok: false, reason: 'no-such-quiz' });
  });

  test('shows no key, no explanation and no id before it is submitted', async () => {
    const viewer = await aViewer('keyless');
    const attemptId = await anAttempt(viewer);
    const view = await attemptView(viewer, attemptId, now);
    const sent = JSON.stringify(view);
    for (const [position, question] of (await questionsOf(viewer, attemptId)).entries()) {
      const asked = view!.questions[position]!;
      expect(Object.keys(asked).sort()).toEqual(['confidence', 'position', 'response', 'sequence', 'settled', 'view']);
      expect(Object.keys(asked.view).sort()).toEqual(['form', 'format', 'stem']);
      expect(sent).not.toContain(question.id);
      // A statement to be judged may be the true one, which is its own explanation.
      if (question.format !== 'true-false') expect(sent).not.toContain(question.explanation);
      if (question.format === 'cloze' || question.format === 'short-text') {
        expect(JSON.stringify(asked.view)).not.toContain(question.answer);
      }
    }
    expect(await attemptResult(viewer, attemptId, now)).toBeNull();
  });
});

describe('saving an answer', () => {
  const text = (value: string): Response => ({ kind: 'text', text: value });

  async function aTypedQuestion(viewer: Viewer): Promise<{ attemptId: AttemptId; position: number }> {
    const attemptId = await anAttempt(viewer);
    const questions = await questionsOf(viewer, attemptId);
    return { attemptId, position: questions.findIndex(({ format }) => format === 'cloze' || format === 'short-text') };
  }

  const given = async (viewer: Viewer, attemptId: AttemptId, position: number) =>
    (await attemptView(viewer, attemptId, now))?.questions[position]?.response;

  test('keeps the newest, even if an older one arrives after it', async () => {
    const viewer = await aViewer('newest');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await save(viewer, attemptId, { position, response: text('second'), sequence: 2 });
    await save(viewer, attemptId, { position, response: text('first'), sequence: 1 });
    expect(await given(viewer, attemptId, position)).toEqual(text('second'));
  });

  test('can take the answer back', async () => {
    const viewer = await aViewer('back');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await save(viewer, attemptId, { position, response: text('a guess'), sequence: 1 });
    await save(viewer, attemptId, { position, response: null, sequence: 2 });
    expect(await given(viewer, attemptId, position)).toBeNull();
  });

  test('is refused for a question that is not asked, an answer of another form, and somebody else', async () => {
    const viewer = await aViewer('refused');
    const stranger = await aViewer('stranger');
    const { attemptId, position } = await aTypedQuestion(viewer);
    const saveAt = (who: Viewer, where: number, response: Response) => save(who, attemptId, { position: where, response });
    expect(await saveAt(viewer, 99, text('x'))).toEqual({ ok: false, reason: 'no-such-question' });
    expect(await saveAt(viewer, position, { kind: 'truth', value: true })).toEqual({ ok: false, reason: 'wrong-kind' });
    expect(await saveAt(stranger, position, text('x'))).toEqual({ ok: false, reason: 'no-such-attempt' });
    expect(await given(viewer, attemptId, position)).toBeNull();
  });

  test('is refused once the quiz is submitted', async () => {
    const viewer = await aViewer('late');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await submitAttempt(viewer, attemptId, now);
    const saved = await save(viewer, attemptId, { position, response: text('too late'), sequence: 1 });
    expect(saved).toEqual({ ok: false, reason: 'already-submitted' });
  });
});

describe('submitting', () => {
  test('scores the answers and tells the right ones, with why and where', async () => {
    const viewer = await aViewer('scored');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await submitAttempt(viewer, attemptId, now);
    const result = await attemptResult(viewer, attemptId, now);
    const [first, ...others] = result!.questions!;
    expect(first?.score).toBeLessThan(1);
    expect(others.map(({ score }) => score)).toEqual(others.map(() => 1));
    expect(result).toMatchObject({ totals: { rightCount: others.length, lateFactor: 1, hasPassed: null }, section: { id: sectionId }, submittedAt: now, submittedBy: 'learner' });
    const [asked] = await questionsOf(viewer, attemptId);
    expect(asked?.explanation).toContain(first?.explanation);
    expect(first).toMatchObject({ stem: asked?.stem, source: { sectionId, paragraph: asked?.paragraph } });
  });

  test('puts the whole section into the deck: wrong as Again, right as Good, the rest new', async () => {
    const viewer = await aViewer('deck');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await submitAttempt(viewer, attemptId, now);
    const client = await prisma();
    const events = await client.studyEvent.findMany({ where: { learnerId: viewer.learnerId } });
    const asked = await questionsOf(viewer, attemptId);
    expect(events.map(({ cardId }) => cardId).sort()).toEqual([...new Set(cardIdsOf(asked))].sort());
    expect(events.every(({ source, rating }) => source === 'quiz' && (rating === 1 || rating === 3))).toBe(true);
    const [missed] = asked;
    const again = events.filter(({ rating }) => rating === 1);
    expect(again.map(({ cardId }) => cardId)).toContain(`sco/${missed!.factId}/${missed!.slot}`);
    const cards = await client.card.findMany({ where: { learnerId: viewer.learnerId } });
    const facts = await client.fact.findMany({ where: { courseId, sectionId, retiredAt: null } });
    expect(cards.length).toBeGreaterThanOrEqual(facts.length);
    expect(cards.filter(({ phase }) => phase !== 'new')).toHaveLength(events.length);
  });

  test('twice, or at once from two tabs, is submitting once', async () => {
    const viewer = await aViewer('twice');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await Promise.all([submitAttempt(viewer, attemptId, now), submitAttempt(viewer, attemptId, now + 5)]);
    await submitAttempt(viewer, attemptId, now + MINUTE_MS);
    const events = await (await prisma()).studyEvent.count({ where: { learnerId: viewer.learnerId } });
    expect(events).toBe(new Set(cardIdsOf(await questionsOf(viewer, attemptId))).size);
  });

  test("is not possible with somebody else's quiz, and its result is theirs alone", async () => {
    const viewer = await aViewer('owner');
    const stranger = await aViewer('nosy');
    const attemptId = await anAttempt(viewer);
    expect(await submitAttempt(stranger, attemptId, now)).toEqual({ ok: false, reason: 'no-such-attempt' });
    await submitAttempt(viewer, attemptId, now);
    expect(await attemptResult(stranger, attemptId, now)).toBeNull();
    expect(await attemptView(stranger, attemptId, now)).toBeNull();
  });
});
