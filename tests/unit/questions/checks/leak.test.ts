import { describe, expect, test } from 'vitest';
import { leaksAnswer } from '@/core/questions/checks/leak';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../../builders/question';

describe('a question sentence', () => {
  test.each([
    ['says the answer', 'Which city, Dushanbe or another?', 'Dushanbe'],
    ['says it in another case and with punctuation', 'What is called “shanghai spirit”?', 'Shanghai Spirit'],
    ['says its words in another order', 'Which road has a belt?', 'Belt and Road'],
    ['says all but its fillers', 'Which spirit is that of Shanghai, and of whom?', 'the Spirit of Shanghai'],
  ])('leaks where it %s', (_, stem, answer) => {
    expect(leaksAnswer(anOpenQuestion({ stem, answer }))).toBe(true);
  });

  test.each([
    ['says a part of the answer', 'Which belt is meant?', 'Belt and Road'],
    ['has the answer within a longer word', 'What do Iranians call it?', 'Iran'],
    ['says fillers only', 'What is it for and from?', 'for and from'],
    ['says none of it', 'Which city?', 'Dushanbe'],
  ])('does not leak where it %s', (_, stem, answer) => {
    expect(leaksAnswer(anOpenQuestion({ stem, answer }))).toBe(false);
  });

  const stem = 'Is trust it?';
  test.each([
    [aSingleChoice({ stem, answer: 'trust' })],
    [aTypedQuestion({ stem, answer: 'trust' })],
    [aTypedQuestion({ stem, answer: 'trust', format: 'cloze' })],
    [aMultipleChoice({ stem, answers: ['equality', 'trust'] })],
    [aListRecall({ stem, items: ['equality', 'trust'] })],
  ])('leaks in a question of any format, of a list where it says one item (%#)', (question) => {
    expect(leaksAnswer(question)).toBe(true);
  });

  test('of a true or false cannot leak: it says the statement', () => {
    expect(leaksAnswer(aTrueFalse({ stem: 'True or false? True.' }))).toBe(false);
  });

  test('may name accepted and wrong answers', () => {
    expect(leaksAnswer(aTypedQuestion({ stem: 'Once Stalinabad, near Osh?', accepted: ['Stalinabad'], distractors: ['Osh'] }))).toBe(false);
  });
});
