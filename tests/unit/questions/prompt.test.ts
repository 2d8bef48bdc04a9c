import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { QuestionId, SectionId } from '@/core/ids';
import { choosePrompt, promptsOf } from '@/core/questions/prompt';
import type { Prompt, Source } from '@/core/questions/prompt';
import type { CardState } from '@/core/scheduling/cardState';
import { untouched } from '@/core/scheduling/cardState';
import { aReviewedState } from '../builders/card';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../builders/question';

const source: Source = {
  sectionId: asId<SectionId>('one'), sectionTitle: 'Section one', paragraph: 4, readingIndex: 2,
  statement: 'Leaders met in Dushanbe.',
};
const prompts = promptsOf([anOpenQuestion(), aTypedQuestion({ format: 'cloze' }), aSingleChoice()], source);
const formatFor = (state: CardState, askedLast: QuestionId | null = null, among: readonly Prompt[] = prompts) =>
  choosePrompt({ state, control: { ...untouched, askedLast } }, among)?.format;
const stable = (days: number): CardState => aReviewedState({ stability: days });

describe('flashcards', () => {
  test('have both sides of a question, and where to read', () => {
    expect(promptsOf([anOpenQuestion({ stem: 'Where?', explanation: 'They did.' })], source)).toEqual([
      { questionId: 'fact.slot.open', format: 'open', stem: 'Where?', answer: 'Dushanbe', explanation: 'They did.', source, typed: null },
    ]);
    expect(promptsOf([aSingleChoice()], source)).toMatchObject([{ format: 'single-choice', answer: 'Dushanbe', distractors: ['Tashkent', 'Bishkek', 'Astana'] }]);
  });

  test('hold a typed answer against the key of the question that is typed', () => {
    const key = { answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Tashkent'] };
    const made = promptsOf([anOpenQuestion(), aTypedQuestion({ format: 'short-text', ...key })], source);
    expect(made).toMatchObject([{ format: 'open', typed: key }]);
  });

  test.each([aMultipleChoice(), aTrueFalse(), aTypedQuestion({ format: 'short-text' }), aListRecall()])(
    'are not made of $format, which a quiz grades',
    (question) => {
      expect(promptsOf([question], source)).toEqual([]);
    },
  );
});

describe('the prompt of a review', () => {
  test('asks to recognise what is new, to fill a gap later, and to recall what is mature', () => {
    expect(formatFor({ phase: 'new' })).toBe('single-choice');
    expect(formatFor(stable(3.9))).toBe('single-choice');
    expect(formatFor(stable(4))).toBe('cloze');
    expect(formatFor(stable(20.9))).toBe('cloze');
    expect(formatFor(stable(21))).toBe('open');
  });

  test('is never the one asked last when there is another, for any memory and any prompts', () => {
    const some = fc.subarray(prompts, { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...prompts), fc.double({ min: 0.1, max: 1000, noNaN: true }), (among, last, stability) => {
        const chosen = choosePrompt({ state: stable(stability), control: { ...untouched, askedLast: last.questionId } }, among);
        expect(among).toContain(chosen);
        if (among.length > 1) expect(chosen?.questionId).not.toBe(last.questionId);
      }),
    );
  });

  test('is the one there is where no other suits', () => {
    expect(formatFor({ phase: 'new' }, null, prompts.slice(0, 1))).toBe('open');
    expect(formatFor(stable(50), null, promptsOf([aSingleChoice()], source))).toBe('single-choice');
    expect(formatFor(stable(50), null, [])).toBeUndefined();
  });
});
