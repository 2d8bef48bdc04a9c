import { describe, expect, test } from 'vitest';
import type { Advice } from '@/core/analytics/measures/advice';
import { answeredQuestions } from '@/core/analytics/quizStatistics/answeredQuestions';
import type { AnsweredQuestion } from '@/core/analytics/quizStatistics/answeredQuestions';
import { mendTable } from '@/core/analytics/quizStatistics/mendTable';
import { questionsToMend } from '@/core/analytics/quizStatistics/questionsToMend';
import { aSingleChoice } from '../../builders/question';

/** A question that so many got wrong, with some advice on it. */
function aQuestion(fact: string, answers: number, ...advice: Advice[]): AnsweredQuestion {
  const question = aSingleChoice({ fact, stem: `Which ${fact}?` });
  const response = { version: 1, question, gradedBy: question, response: { kind: 'choice', choice: 'Tashkent' }, score: 0, elapsedMs: null } as const;
  const [answered] = answeredQuestions(Array.from({ length: answers }, () => ({ responses: [response] })));
  return { ...answered!, advice };
}

const dead: Advice = { kind: 'dead-distractor', option: '=Astana' };

describe('questions to mend', () => {
  test('are those with advice, the gravest first, then those that most have answered', () => {
    const found = questionsToMend([
      { quiz: 'one', questions: [aQuestion('a', 12, dead), aQuestion('b', 30), aQuestion('c', 20, { kind: 'too-hard' }, dead)] },
      { quiz: 'two', questions: [aQuestion('d', 15, { kind: 'mis-keyed', option: 'Tashkent' }), aQuestion('e', 40, dead), aQuestion('f', 50, { kind: 'too-easy' })] },
    ]);
    expect(found.map(({ quiz, question: { wording } }) => [quiz, wording.stem])).toEqual([
      ['two', 'Which d?'], ['one', 'Which c?'], ['two', 'Which e?'], ['one', 'Which a?'], ['two', 'Which f?'],
    ]);
  });

  test('are each listed once a quiz, and none where there is no advice', () => {
    const question = aQuestion('a', 12, dead);
    expect(questionsToMend([{ quiz: 'one', questions: [question] }, { quiz: 'two', questions: [question] }]).map(({ quiz }) => quiz)).toEqual(['one', 'two']);
    expect(questionsToMend([{ quiz: 'one', questions: [aQuestion('b', 30)] }, { quiz: 'two', questions: [] }])).toEqual([]);
  });

  test('are written as a table with their advice', () => {
    const question = aQuestion('a', 12, { kind: 'works-backwards' }, dead);
    expect(mendTable([{ quizTitle: 'Midterm', question, isChanged: true }])).toEqual([
      ['Quiz', 'Question', 'Wording', 'Advice', 'Answers', 'Facility index', 'Changed since'],
      ['Midterm', question.questionId, 'Which a?', 'works-backwards; dead-distractor: =Astana', 12, 0, 'yes'],
    ]);
  });
});
