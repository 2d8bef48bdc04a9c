import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { AttemptId, LearnerId } from '@/core/ids';
import { regradePreview } from '@/core/quiz/regrade';
import type { Correction, GradedAnswer, GradedAttempt } from '@/core/quiz/regrade';
import { aMatching, aSingleChoice, aTypedQuestion } from '../builders/question';

const attempt = (learner: string, answers: readonly Omit<GradedAnswer, 'position'>[]): GradedAttempt => ({
  learnerId: asId<LearnerId>(learner), attemptId: asId<AttemptId>(`of ${learner}`),
  answers: answers.map((answer, position) => ({ ...answer, position })),
});
const typed = (text: string): GradedAnswer['response'] => ({ kind: 'text', text });
const corrected = aTypedQuestion({ answer: 'Astana', accepted: ['Nur-Sultan'] });
const correction: Correction = { kind: 'key', asked: aTypedQuestion({ answer: 'Dushanbe' }), corrected };
const none: Correction = { kind: 'none' };

describe('the preview of a regrade', () => {
  test('tells who gains and who loses, in the answer and in the attempt', () => {
    const rest = { response: typed('x'), score: 1, correction: none };
    expect(regradePreview([
      attempt('ana', [{ response: typed('nur-sultan'), score: 0, correction }, rest]),
      attempt('ben', [rest, { response: typed('Dushanbe'), score: 1, correction }]),
      attempt('cho', [{ response: typed('Astana'), score: 1, correction }, rest]),
      attempt('dan', [{ response: null, score: 0, correction }, rest]),
    ])).toEqual([
      { learnerId: 'ana', attemptId: 'of ana', position: 0, from: 0, to: 1, attemptFrom: 0.5, attemptTo: 1 },
      { learnerId: 'ben', attemptId: 'of ben', position: 1, from: 1, to: 0, attemptFrom: 1, attemptTo: 0.5 },
    ]);
  });

  test('counts several corrected answers of one attempt together', () => {
    const choice = aSingleChoice({ answer: 'Astana', distractors: ['Dushanbe'] });
    const rows = regradePreview([attempt('ana', [
      { response: typed('Astana'), score: 0, correction }, { response: { kind: 'choice', choice: 'Astana' }, score: 0, correction: { kind: 'key', asked: choice, corrected: choice } },
      { response: null, score: 0, correction: none }, { response: typed('x'), score: 1, correction: none },
    ])]);
    expect(rows.map(({ position, to, attemptFrom, attemptTo }) => [position, to, attemptFrom, attemptTo])).toEqual([[0, 1, 0.25, 0.75], [1, 1, 0.25, 0.75]]);
  });

  test('gives full credit for a question that was retired, whatever was answered', () => {
    const retired: Correction = { kind: 'retired' };
    expect(regradePreview([attempt('ana', [
      { response: null, score: 0, correction: retired }, { response: typed('x'), score: 0.5, correction: retired },
      { response: typed('x'), score: 1, correction: retired }, { response: typed('x'), score: 0, correction: none },
    ])]).map(({ position, from, to, attemptTo }) => [position, from, to, attemptTo])).toEqual([[0, 0, 1, 0.75], [1, 0.5, 1, 0.75]]);
  });

  test('lets an answer in parts follow its parts, wherever the corrected question has them', () => {
    const asked = aMatching();
    const moved = { ...asked, pairs: asked.pairs.toReversed() };
    const response = { kind: 'pairs' as const, choices: asked.pairs.map(({ right }) => right) };
    expect(regradePreview([attempt('ana', [{ response, score: 1, correction: { kind: 'key', asked, corrected: moved } }])])).toEqual([]);
  });

  test('of nothing, or with nothing corrected, is empty', () => {
    expect(regradePreview([])).toEqual([]);
    expect(regradePreview([attempt('ana', [{ response: typed('x'), score: 1, correction: none }])])).toEqual([]);
  });

  test('once applied has nothing left to change, and moves an attempt by the sum of its changes', () => {
    const answer = fc.record({ text: fc.constantFrom('Astana', 'Dushanbe', ''), score: fc.constantFrom(0, 0.5, 1), isCorrected: fc.boolean() });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 8 }), (answers) => {
        const before = attempt('ana', answers.map(({ text, score, isCorrected }) => ({ response: typed(text), score, correction: isCorrected ? correction : none })));
        const rows = regradePreview([before]);
        const newScore = new Map(rows.map(({ position, to }) => [position, to]));
        const after = { ...before, answers: before.answers.map((one) => ({ ...one, score: newScore.get(one.position) ?? one.score })) };
        expect(regradePreview([after])).toEqual([]);
        const moved = rows.reduce((sum, { from, to }) => sum + to - from, 0) / answers.length;
        for (const { attemptFrom, attemptTo } of rows) expect(attemptTo - attemptFrom).toBeCloseTo(moved, 12);
      }),
    );
  });
});
