import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, SectionId } from '@/core/ids';
import { choosePrompt, promptOf } from '@/core/questions/prompt';
import type { Prompt, Source } from '@/core/questions/prompt';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../builders/question';

const source: Source = {
  sectionId: asId<SectionId>('one'), sectionTitle: 'Section one', paragraph: 4, readingIndex: 2,
  statement: 'Leaders met in Dushanbe.',
};
const card = asId<CardId>('course/fact/slot');
const prompts = [promptOf(anOpenQuestion(), source), promptOf(aTypedQuestion({ format: 'cloze' }), source)].filter(
  (prompt): prompt is Prompt => prompt !== null,
);

describe('a flashcard', () => {
  test('has both sides of an open question or a cloze, and where to read', () => {
    expect(promptOf(anOpenQuestion({ stem: 'Where?', explanation: 'They did.' }), source)).toEqual({
      questionId: 'fact.slot.open', format: 'open', stem: 'Where?', answer: 'Dushanbe', explanation: 'They did.', source,
    });
    expect(promptOf(aTypedQuestion({ format: 'cloze' }), source)).toMatchObject({ format: 'cloze', answer: 'Dushanbe' });
  });

  test.each([aSingleChoice(), aMultipleChoice(), aTrueFalse(), aTypedQuestion({ format: 'short-text' }), aListRecall()])(
    'is not made of $format, which a quiz grades',
    (question) => {
      expect(promptOf(question, source)).toBeNull();
    },
  );
});

describe('the prompt of a review', () => {
  test('is another one than last time, for any card and number of reviews', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), (id, reviews) => {
        const anyCard = asId<CardId>(id);
        const now = choosePrompt(anyCard, reviews, prompts);
        expect(prompts).toContain(now);
        expect(choosePrompt(anyCard, reviews + 1, prompts)).not.toBe(now);
      }),
    );
  });

  test('is the same for the same review, and the only one where there is one', () => {
    expect(choosePrompt(card, 3, prompts)).toBe(choosePrompt(card, 3, prompts));
    expect([0, 1, 2].map((reviews) => choosePrompt(card, reviews, prompts.slice(0, 1)))).toEqual([prompts[0], prompts[0], prompts[0]]);
  });

  test('does not begin alike for all cards', () => {
    const first = Array.from({ length: 20 }, (_, index) => choosePrompt(asId<CardId>(`course/fact-${index}/slot`), 0, prompts));
    expect(new Set(first)).toEqual(new Set(prompts));
  });

  test('is none where there are no prompts', () => {
    expect(choosePrompt(card, 0, [])).toBeUndefined();
  });
});
