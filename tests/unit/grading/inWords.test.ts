import { describe, expect, test } from 'vitest';
import { answerInWords, responseInWords } from '@/core/grading/inWords';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion } from '../builders/question';

describe('the right answer in words', () => {
  test.each<[GradedQuestion['format'], GradedQuestion, string]>([
    ['single-choice', aSingleChoice(), 'Dushanbe'],
    ['cloze', aTypedQuestion({ format: 'cloze', accepted: ['Stalinabad'] }), 'Dushanbe'],
    ['short-text', aTypedQuestion(), 'Dushanbe'],
    ['multiple-choice', aMultipleChoice(), 'trust; equality'],
    ['true-false', aTrueFalse({ answer: true }), 'True'],
    ['true-false', aTrueFalse({ answer: false }), 'False'],
    ['list-recall', aListRecall({ items: [{ text: 'trust', accepted: ['confidence'] }, 'equality'] }), 'trust; equality'],
  ])('of %s is the key alone', (_, question, words) => {
    expect(answerInWords(question)).toBe(words);
  });
});

describe('a response in words', () => {
  test.each<[string, GradedQuestion, Response, string]>([
    ['the option', aSingleChoice(), { kind: 'choice', choice: 'Osh' }, 'Osh'],
    ['the options apart by semicolons', aMultipleChoice(), { kind: 'choices', choices: ['trust', 'speed'] }, 'trust; speed'],
    ['True', aTrueFalse(), { kind: 'truth', value: true }, 'True'],
    ['False', aTrueFalse(), { kind: 'truth', value: false }, 'False'],
    ['the text as typed, without the space around it', aTypedQuestion(), { kind: 'text', text: '  dushanbe ' }, 'dushanbe'],
    ['the lines that were filled in', aListRecall(), { kind: 'list', items: [' trust', '', ' ', 'size'] }, 'trust; size'],
  ])('is %s', (_, question, response, words) => {
    expect(responseInWords(question, response)).toBe(words);
  });

  test.each<[string, GradedQuestion, Response | null]>([
    ['no response', aTypedQuestion(), null],
    ['no option chosen', aMultipleChoice(), { kind: 'choices', choices: [] }],
    ['an empty text', aTypedQuestion(), { kind: 'text', text: ' \n ' }],
    ['an empty list', aListRecall(), { kind: 'list', items: [] }],
    ['a list of empty lines', aListRecall(), { kind: 'list', items: ['', '  '] }],
  ])('is null for %s', (_, question, response) => {
    expect(responseInWords(question, response)).toBeNull();
  });
});
