import { describe, expect, test } from 'vitest';
import { answeredQuestions } from '@/core/analytics/quizStatistics/answeredQuestions';
import type { GivenResponse } from '@/core/analytics/quizStatistics/givenAttempt';
import { gradeResponse } from '@/core/grading/grade';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion } from '../../builders/question';

/** An attempt at one question for each response. */
const given = (question: GradedQuestion, ...responses: (Response | null)[]): GivenResponse[][] =>
  responses.map((response) => [answered(question, response)]);
const answered = (question: GradedQuestion, response: Response | null, elapsedMs: number | null = null, version = 1): GivenResponse =>
  ({ question, gradedBy: question, version, response, score: gradeResponse(question, response).score, elapsedMs });
const choice = (text: string): Response => ({ kind: 'choice', choice: text });
const typed = (text: string): Response => ({ kind: 'text', text });
const measured = (attempts: readonly GivenResponse[][]) => answeredQuestions(attempts.map((responses) => ({ responses })));
const summary = (attempts: readonly GivenResponse[][]) => measured(attempts)[0];
const counts = (attempts: readonly GivenResponse[][]) =>
  summary(attempts)?.measures.options.map(({ text, count, kind }) => `${count} ${kind === 'none' ? 'No answer' : text}${kind === 'key' ? ' (key)' : ''}`);

describe('an answered question', () => {
  test('tells how it was asked, what is right and how easy it was', () => {
    const question = aSingleChoice({ fact: 'summit', stem: 'Where?' });
    expect(summary(given(question, choice('Dushanbe'), choice('Astana'), choice('Dushanbe'), null))).toMatchObject({
      questionId: 'summit.slot.single-choice', format: 'single-choice', wording: { stem: 'Where?', answer: 'Dushanbe' }, version: 1, changes: [], earlier: [],
      measures: { responses: 4, facilityIndex: 0.5 },
    });
  });

  test('counts every option, the most frequent first, also those that nobody chose', () => {
    const responses = given(aSingleChoice(), choice('Astana'), choice('Astana'), choice('Dushanbe'), null);
    const all = counts(responses);
    expect(all?.slice(0, 1)).toEqual(['2 Astana']);
    expect([...(all ?? [])].sort()).toEqual(['0 Bishkek', '0 Tashkent', '1 Dushanbe (key)', '1 No answer', '2 Astana']);
  });

  test('of several right options counts each chosen one', () => {
    const responses = given(
      aMultipleChoice({ distractors: ['speed'] }),
      { kind: 'choices', choices: ['trust', 'speed'] }, { kind: 'choices', choices: ['trust', 'equality'] },
      { kind: 'choices', choices: ['trust'] },
    );
    expect([...(counts(responses) ?? [])].sort()).toEqual(['1 equality (key)', '1 speed', '3 trust (key)']);
    expect(summary(responses)?.measures.facilityIndex).toBe(0.5);
  });

  test('of true and false counts both', () => {
    expect(counts(given(aTrueFalse({ answer: false }), { kind: 'truth', value: true }))).toEqual(['1 True', '0 False (key)']);
  });

  test('that is typed counts what was typed, without the space around it', () => {
    const responses = given(aTypedQuestion(), typed('Osh'), typed(' Osh '), typed('Dushanbe'), typed(' '));
    expect(counts(responses)).toEqual(['2 Osh', '1 Dushanbe (key)', '1 No answer']);
  });

  test('that is typed takes every wording that was graded right for a key', () => {
    const responses = given(aTypedQuestion({ accepted: ['Stalinabad'] }), typed('Stalinabad'), typed('dushanbe'), typed('Osh'));
    expect(counts(responses)).toEqual(['1 Stalinabad (key)', '1 dushanbe (key)', '1 Osh']);
  });

  test('counts a choice of nothing and an empty list as no answer', () => {
    const nothing = given(aMultipleChoice({ distractors: ['speed'] }), { kind: 'choices', choices: [] });
    expect(counts(nothing)?.[0]).toBe('1 No answer');
    expect(counts(given(aListRecall(), { kind: 'list', items: ['', ' '] }))).toEqual(['1 No answer']);
  });

  test('of a list counts the items that were filled in', () => {
    const list = (...items: string[]): Response => ({ kind: 'list', items });
    const responses = given(aListRecall(), list('trust', '', ' speed '), list('equality', 'trust'));
    expect(counts(responses)).toEqual(['2 trust (key)', '1 speed', '1 equality (key)']);
  });
});

describe('the answered questions of a class', () => {
  test('stand hardest first, equally hard ones by their wording', () => {
    const easy = aTrueFalse({ fact: 'a', stem: 'Easy' });
    const hard = aTrueFalse({ fact: 'b', stem: 'Hard' });
    const alike = aTrueFalse({ fact: 'c', stem: 'Alike' });
    const [right, wrong]: Response[] = [{ kind: 'truth', value: true }, { kind: 'truth', value: false }];
    const all = [...given(easy, right ?? null), ...given(hard, wrong ?? null), ...given(alike, wrong ?? null)];
    expect(measured(all).map(({ wording }) => wording.stem)).toEqual(['Alike', 'Hard', 'Easy']);
  });

  test('are measured apart for each wording, the last first, with what has changed', () => {
    const before = aSingleChoice({ stem: 'Which city was it?' });
    const after = aSingleChoice({ stem: 'Which city?', answer: 'Osh' });
    const [question, ...others] = measured([
      [answered(after, choice('Osh'), null, 2)], [answered(before, choice('Tashkent'))], [answered(before, choice('Dushanbe'))],
    ]);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      version: 2, wording: { stem: 'Which city?' }, measures: { responses: 1, facilityIndex: 1 },
      changes: [{ part: 'stem', before: 'Which city was it?', now: 'Which city?' }, { part: 'answer', before: 'Dushanbe', now: 'Osh' }],
      earlier: [{ version: 1, wording: { stem: 'Which city was it?' }, measures: { responses: 2, facilityIndex: 0.5 }, changes: [] }],
    });
  });

  test('are measured together where a version changed nothing that a learner sees before answering', () => {
    const [before, after] = [aSingleChoice({ explanation: 'It was so.' }), aSingleChoice({ explanation: 'It is so.' })];
    const [question] = measured([[answered(before, choice('Osh'))], [answered(after, choice('Dushanbe'), null, 2)]]);
    expect(question).toMatchObject({ version: 2, measures: { responses: 2 }, earlier: [] });
  });

  test('have the key that they were graded by last', () => {
    const [asked, corrected] = [aSingleChoice(), aSingleChoice({ answer: 'Astana', distractors: ['Tashkent', 'Bishkek', 'Dushanbe'] })];
    const regraded = [choice('Astana'), choice('Dushanbe')].map((response): GivenResponse[] =>
      [{ ...answered(asked, response), gradedBy: corrected, score: gradeResponse(corrected, response).score }]);
    expect(counts(regraded)?.slice(0, 2).sort()).toEqual(['1 Astana (key)', '1 Dushanbe']);
  });

  test('are measured beside the rest of each attempt', () => {
    const [city, verdict] = [aSingleChoice({ fact: 'a' }), aTrueFalse({ fact: 'b' })];
    const [right, wrong]: [Response, Response] = [{ kind: 'truth', value: true }, { kind: 'truth', value: false }];
    const attempts = [
      [answered(city, choice('Dushanbe'), 4000), answered(verdict, right)],
      [answered(city, choice('Astana'), 8000), answered(verdict, wrong)],
    ];
    const measures = measured(attempts).find(({ questionId }) => questionId === city.id)?.measures;
    expect(measures).toMatchObject({ restCorrelation: 1, elapsed: { responses: 2, lower: 5000, median: 6000, upper: 7000 } });
    expect(measures?.options.map(({ text, meanRest }) => [text, meanRest]).slice(0, 2)).toEqual(
      expect.arrayContaining([['Dushanbe', 1], ['Astana', 0]]),
    );
  });

  test('are none where nobody answered', () => {
    expect(measured([])).toEqual([]);
  });
});
