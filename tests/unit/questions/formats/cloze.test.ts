import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clozeQuestion } from '@/core/questions/formats/cloze';
import { blank } from '@/core/questions/question';
import { anAsking, anyAsking, citySentence, clauseSentence, listSentence, yearSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

describe('a cloze', () => {
  test('shows the statement with a gap, and knows its key, accepted and wrong answers', () => {
    const fact = aFact(yearSentence, { notes: { year: { accept: ['MMXIII'] } } });
    expect(clozeQuestion(anAsking(fact, { distractors: ['2012'] }))).toMatchObject({
      id: 'fact.year.cloze', format: 'cloze', stem: 'China proposed the initiative in ____ (year).',
      answer: '2013', accepted: ['MMXIII'], distractors: ['2012'],
    });
  });

  test.each([listSentence, clauseSentence, 'It is [a way to live]{definition}.', 'It says [that all is well]{clause}.'])(
    'is not made of a list or a part of a sentence: %s',
    (sentence) => {
      expect(clozeQuestion(anAsking(aFact(sentence)))).toBeNull();
    },
  );

  test('gives the statement back when its gap is filled with the key', () => {
    fc.assert(
      fc.property(anyAsking([yearSentence, citySentence]), (asking) => {
        const question = clozeQuestion(asking);
        expect(question?.stem.split(blank)).toHaveLength(2);
        expect(question?.stem.replace(/____(?: \(\w+\))?/, question.answer)).toBe(asking.fact.statement);
      }),
    );
  });
});
