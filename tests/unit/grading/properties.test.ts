import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse, responseFits } from '@/core/grading/grade';
import { answerInWords, responseInWords } from '@/core/grading/inWords';
import type { Response } from '@/core/grading/response';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { formats } from '@/core/questions/question';
import type { GradedQuestion } from '@/core/questions/question';
import { questionView } from '@/core/questions/view';
import { simulatedResponse } from '@/core/simulation/answer';
import { aQuestion, aTrueFalse } from '../builders/question';
import { cpuMs } from '../cpuTime';

const correction = { answer: 'Dushanbe', accepted: [], distractors: [] };
const questions: readonly GradedQuestion[] = [
  ...formats.map((format) => aQuestion(format)).filter((question) => question.format !== 'open'),
  aTrueFalse({ answer: false, correction }),
];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', 'Dushanbe', '2001', '30bn yuan', 'true', 'member', 'first'));
const texts = fc.array(anyText, { maxLength: 6 });
const choices = fc.array(fc.option(anyText), { maxLength: 6 });
const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), choice: anyText }),
  fc.record({ kind: fc.constant('choices' as const), choices: texts }),
  fc.record({ kind: fc.constant('truth' as const), value: fc.boolean(), correction: fc.option(anyText, { nil: undefined }) }),
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), items: texts }),
  fc.record({ kind: fc.constant('gaps' as const), texts }),
  fc.record({ kind: fc.constant('pairs' as const), choices }),
  fc.record({ kind: fc.constant('order' as const), items: texts }),
  fc.record({ kind: fc.constant('categories' as const), choices }),
);

const nothing: readonly (Response | null)[] = [
  null, { kind: 'choice', choice: '' }, { kind: 'choices', choices: [] }, { kind: 'text', text: '' }, { kind: 'list', items: [] }, { kind: 'gaps', texts: [] },
  { kind: 'pairs', choices: [] }, { kind: 'order', items: [] }, { kind: 'categories', choices: [] },
];

describe.each(questions.map((question) => ({ question, format: question.format })))('any response to $format', ({ question }) => {
  const parts = cardsAsked(question).length;

  test('scores in 0..1, with as many parts in 0..1 as memories asked for', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      const grade = gradeResponse(question, response);
      expect(grade.parts).toHaveLength(parts);
      for (const score of [grade.score, ...grade.parts]) expect(score >= 0 && score <= 1).toBe(true);
    }));
  });

  test('that is the key scores 1 in every part, fits, and reads as the key', () => {
    const key = simulatedResponse(question, true, () => 0);
    expect(gradeResponse(question, key)).toEqual({ score: 1, parts: Array.from({ length: parts }, () => 1) });
    expect(key !== null && responseFits(question, key)).toBe(true);
    expect(answerInWords(question).replaceAll(/ \((?:1996|2001|2013|2017)\)/g, '')).toBe(responseInWords(question, key));
  });

  test('that is empty scores 0 and reads as nothing', () => {
    expect(nothing.map((response) => gradeResponse(question, response).score)).toEqual(nothing.map(() => 0));
    expect(nothing.map((response) => responseInWords(question, response))).toEqual(nothing.map(() => null));
  });

  test('is graded as the same question with its options in any order', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      expect(gradeResponse(withOptionsTurned(question), response).score).toBeCloseTo(gradeResponse(question, response).score, 12);
    }));
  });

  test('of 10,000 characters takes no long', () => {
    const given = ['.'.repeat(9_999) + 'x', '1,'.repeat(5_000), 'a '.repeat(5_000), 'I'.repeat(10_000)].flatMap((text): Response[] => [
      { kind: 'text', text }, { kind: 'list', items: [text, text] }, { kind: 'gaps', texts: [text, text] }, { kind: 'truth', value: false, correction: text },
    ]);
    expect(cpuMs(() => {
      for (const response of given) expect(gradeResponse(question, response).score).toBeLessThan(1);
    })).toBeLessThan(1000);
  });

  test('is offered what the form shows and nothing more', () => {
    const { form } = questionView(question, 'seed');
    const stranger: Record<string, Response> = {
      choice: { kind: 'choice', choice: 'stranger' }, choices: { kind: 'choices', choices: ['stranger'] }, list: { kind: 'list', items: ['a', 'b', 'c', 'd', 'e', 'f'] },
      gaps: { kind: 'gaps', texts: ['a'] }, pairs: { kind: 'pairs', choices: ['stranger', null, null] }, order: { kind: 'order', items: ['first', 'first', 'third', 'fourth'] },
      categories: { kind: 'categories', choices: ['stranger', null, null, null] },
    };
    const response = stranger[form.kind];
    expect(response === undefined || !responseFits(question, response)).toBe(true);
  });
});

/** What order the wrong options, spares, groups or items of a list are in is no matter of the answer. */
function withOptionsTurned(question: GradedQuestion): GradedQuestion {
  switch (question.format) {
    case 'multiple-choice':
      return { ...question, answers: [...question.answers].reverse(), distractors: [...question.distractors].reverse() };
    case 'list-recall':
      return { ...question, items: [...question.items].reverse() };
    case 'matching':
      return { ...question, spares: [...question.spares].reverse() };
    case 'categorise':
      return { ...question, categories: [...question.categories].reverse() };
    case 'single-choice':
    case 'cloze':
    case 'short-text':
    case 'number':
    case 'date':
      return { ...question, distractors: [...question.distractors].reverse() };
    default:
      return question;
  }
}
