import { expect, test } from 'vitest';
import { openQuestion } from '@/core/questions/formats/open';
import { anAsking, citySentence, clauseSentence, listSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

test.each([
  [citySentence, 'Dushanbe'],
  [listSentence, 'trust, benefit, equality, consultation and respect'],
  [clauseSentence, 'because it opposes none'],
])('an open question is made of any slot, its answer as it stands in the statement: %s', (sentence, answer) => {
  expect(openQuestion(anAsking(aFact(sentence)))).toMatchObject({ format: 'open', answer });
});

test('an open question asks the question sentence and nothing else', () => {
  expect(openQuestion(anAsking(aFact(), { ask: 'When was the SCO founded?' })).stem).toBe('When was the SCO founded?');
});
