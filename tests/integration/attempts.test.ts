import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { AttemptId, SectionId } from '@/core/ids';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { MINUTE_MS } from '@/core/time';
import { attemptWithQuestions } from '@/server/attemptRows';
import { attemptView, saveResponse, startAttempt } from '@/server/attempts';
import { attemptResult, submitAttempt } from '@/server/submission';
import type { Viewer } from '@/server/viewer';
import { aViewer, courseId, now, prisma, sectionId, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function anAttempt(viewer: Viewer, at = now): Promise<AttemptId> {
  const started = await startAttempt(viewer, courseId, sectionId, at);
  if (!started.ok) throw new Error(started.reason);
  return started.attemptId;
}

async function questionsOf(viewer: Viewer, attemptId: AttemptId): Promise<readonly GradedQuestion[]> {
  const stored = await attemptWithQuestions(await prisma(), viewer.learnerId, attemptId);
  return stored!.questions.map(({ question }) => question);
}

/** Answers every question right but the first, which is answered wrong. */
async function answerAllButFirst(viewer: Viewer, attemptId: AttemptId): Promise<void> {
  for (const [position, question] of (await questionsOf(viewer, attemptId)).entries()) {
    const response = simulatedResponse(question, position > 0, seededRandom('wrong'));
    await saveResponse(viewer, attemptId, { position, response, sequence: 1 }, now);
  }
}

describe('a section quiz', () => {
  test('asks eight questions of as many facts, in a mix of formats', async () => {
    const viewer = await aViewer('mix');
    const questions = await questionsOf(viewer, await anAttempt(viewer));
    expect(questions).toHaveLength(8);
    expect(new Set(questions.map(({ factId }) => factId)).size).toBe(8);
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
    expect(await startAttempt(viewer, courseId, asId<SectionId>('nowhere'), now)).toEqual({ ok: false, reason: 'no-such-section' });
  });

  test('shows no key, no explanation and no id before it is submitted', async () => {
    const viewer = await aViewer('keyless');
    const attemptId = await anAttempt(viewer);
    const view = await attemptView(viewer, attemptId);
    const sent = JSON.stringify(view);
    for (const [position, question] of (await questionsOf(viewer, attemptId)).entries()) {
      const asked = view!.questions[position]!;
      expect(Object.keys(asked).sort()).toEqual(['position', 'response', 'sequence', 'view']);
      expect(Object.keys(asked.view).sort()).toEqual(['form', 'format', 'stem']);
      expect(sent).not.toContain(question.id);
      // A statement to be judged may be the true one, which is its own explanation.
      if (question.format !== 'true-false') expect(sent).not.toContain(question.explanation);
      if (question.format === 'cloze' || question.format === 'short-text') {
        expect(JSON.stringify(asked.view)).not.toContain(question.answer);
      }
    }
    expect(await attemptResult(viewer, attemptId)).toBeNull();
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
    (await attemptView(viewer, attemptId))?.questions[position]?.response;

  test('keeps the newest, even if an older one arrives after it', async () => {
    const viewer = await aViewer('newest');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await saveResponse(viewer, attemptId, { position, response: text('second'), sequence: 2 }, now);
    await saveResponse(viewer, attemptId, { position, response: text('first'), sequence: 1 }, now);
    expect(await given(viewer, attemptId, position)).toEqual(text('second'));
  });

  test('can take the answer back', async () => {
    const viewer = await aViewer('back');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await saveResponse(viewer, attemptId, { position, response: text('a guess'), sequence: 1 }, now);
    await saveResponse(viewer, attemptId, { position, response: null, sequence: 2 }, now);
    expect(await given(viewer, attemptId, position)).toBeNull();
  });

  test('is refused for a question that is not asked, an answer of another form, and somebody else', async () => {
    const viewer = await aViewer('refused');
    const stranger = await aViewer('stranger');
    const { attemptId, position } = await aTypedQuestion(viewer);
    const save = (who: Viewer, where: number, response: Response) =>
      saveResponse(who, attemptId, { position: where, response, sequence: 1 }, now);
    expect(await save(viewer, 99, text('x'))).toEqual({ ok: false, reason: 'no-such-question' });
    expect(await save(viewer, position, { kind: 'truth', value: true })).toEqual({ ok: false, reason: 'wrong-kind' });
    expect(await save(stranger, position, text('x'))).toEqual({ ok: false, reason: 'no-such-attempt' });
    expect(await given(viewer, attemptId, position)).toBeNull();
  });

  test('is refused once the quiz is submitted', async () => {
    const viewer = await aViewer('late');
    const { attemptId, position } = await aTypedQuestion(viewer);
    await submitAttempt(viewer, attemptId, now);
    const saved = await saveResponse(viewer, attemptId, { position, response: text('too late'), sequence: 1 }, now);
    expect(saved).toEqual({ ok: false, reason: 'already-submitted' });
  });
});

describe('submitting', () => {
  test('scores the answers and tells the right ones, with why and where', async () => {
    const viewer = await aViewer('scored');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await submitAttempt(viewer, attemptId, now);
    const result = await attemptResult(viewer, attemptId);
    const [first, ...others] = result!.questions;
    expect(first?.score).toBeLessThan(1);
    expect(others.map(({ score }) => score)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(result).toMatchObject({ rightCount: 7, sectionId, submittedAt: now });
    const [asked] = await questionsOf(viewer, attemptId);
    expect(first).toMatchObject({ stem: asked?.stem, explanation: asked?.explanation, paragraph: asked?.paragraph });
  });

  test('puts the whole section into the deck: wrong as Again, right as Good, the rest new', async () => {
    const viewer = await aViewer('deck');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await submitAttempt(viewer, attemptId, now);
    const client = await prisma();
    const events = await client.studyEvent.findMany({ where: { learnerId: viewer.learnerId } });
    expect(events.map(({ source }) => source)).toEqual(Array.from({ length: 8 }, () => 'quiz'));
    expect(events.map(({ rating }) => rating).sort()).toEqual([1, 3, 3, 3, 3, 3, 3, 3]);
    const [missed] = await questionsOf(viewer, attemptId);
    const again = events.find(({ rating }) => rating === 1);
    expect(again?.cardId).toBe(`sco/${missed!.factId}/${missed!.slot}`);
    const cards = await client.card.findMany({ where: { learnerId: viewer.learnerId } });
    const facts = await client.fact.findMany({ where: { courseId, sectionId, retiredAt: null } });
    expect(cards.length).toBeGreaterThanOrEqual(facts.length);
    expect(cards.filter(({ phase }) => phase !== 'new')).toHaveLength(8);
  });

  test('twice, or at once from two tabs, is submitting once', async () => {
    const viewer = await aViewer('twice');
    const attemptId = await anAttempt(viewer);
    await answerAllButFirst(viewer, attemptId);
    await Promise.all([submitAttempt(viewer, attemptId, now), submitAttempt(viewer, attemptId, now + 5)]);
    await submitAttempt(viewer, attemptId, now + MINUTE_MS);
    const events = await (await prisma()).studyEvent.count({ where: { learnerId: viewer.learnerId } });
    expect(events).toBe(8);
  });

  test("is not possible with somebody else's quiz, and its result is theirs alone", async () => {
    const viewer = await aViewer('owner');
    const stranger = await aViewer('nosy');
    const attemptId = await anAttempt(viewer);
    expect(await submitAttempt(stranger, attemptId, now)).toEqual({ ok: false, reason: 'no-such-attempt' });
    await submitAttempt(viewer, attemptId, now);
    expect(await attemptResult(stranger, attemptId)).toBeNull();
    expect(await attemptView(stranger, attemptId)).toBeNull();
  });
});
