import { describe, expect, test } from 'vitest';
import { leaningOf } from '@/core/facts/importer/statements/references';
import { wordsIn } from '../../../builders/importing';

describe('a statement', () => {
  test.each([
    ['This led to the war of 1914.', 'dangling-reference'],
    ['He founded the mill in 1902.', 'dangling-reference'],
    ['Both sides signed it.', 'dangling-reference'],
    ['The mill is now a museum.', 'relative-time'],
    ['The mill closed two years later.', 'relative-time'],
    ['We think the mill closed in 1902.', 'first-person'],
    ['The treaty offered peace to the cities.', 'vague-subject'],
  ])('leans on what its reader does not see: %s', (sentence, leaning) => {
    expect(leaningOf(wordsIn(sentence))).toBe(leaning);
  });

  test.each([
    'Maria Keller founded the mill in 1902.', 'It is known that the mill closed in 1902.', 'Maria Keller said that she sold the mill.',
  ])('stands alone: %s', (sentence) => {
    expect(leaningOf(wordsIn(sentence))).toBeNull();
  });
});
