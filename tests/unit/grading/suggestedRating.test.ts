import { describe, expect, test } from 'vitest';
import { suggestedRating } from '@/core/grading/suggestedRating';
import type { Response } from '@/core/grading/response';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import { promptsOf } from '@/core/questions/prompt';
import { aSingleChoice, aTypedQuestion, anOpenQuestion } from '../builders/question';

const source = { sectionId: asId<SectionId>('one'), sectionTitle: 'One', paragraph: 1, readingIndex: 0, statement: 'So.' };
const [open, choice] = promptsOf([anOpenQuestion(), aSingleChoice(), aTypedQuestion({ format: 'short-text' })], source);
const [untyped] = promptsOf([anOpenQuestion()], source);
const typed = (text: string): Response => ({ kind: 'text', text });
const chosen = (option: string): Response => ({ kind: 'choice', choice: option });

describe('the rating that an answer speaks for', () => {
  test('is Good for what is right and Again for what is wrong', () => {
    expect(suggestedRating(open!, typed('dushanbe'))).toBe('good');
    expect(suggestedRating(open!, typed('Tashkent'))).toBe('again');
    expect(suggestedRating(choice!, chosen('Dushanbe'))).toBe('good');
    expect(suggestedRating(choice!, chosen('Tashkent'))).toBe('again');
  });

  test('is none where nothing was answered, or nothing can be held against it', () => {
    expect(suggestedRating(open!, null)).toBeNull();
    expect(suggestedRating(untyped!, typed('Dushanbe'))).toBeNull();
    expect(suggestedRating(choice!, typed('Dushanbe'))).toBeNull();
  });
});
