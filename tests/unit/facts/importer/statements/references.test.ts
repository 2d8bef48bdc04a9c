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
    ['Norway responded by invading Peru.', 'dangling-reference'],
    ['The share of Norway was even higher, at 35 percent.', 'dangling-reference'],
    ['Norway grew in population as well.', 'dangling-reference'],
    ['Maria Keller is another founder of Oslo.', 'dangling-reference'],
    ['NASA was created earlier that same year.', 'relative-time'],
    ['Maria Keller opposed the ban in 1902.', 'vague-subject'],
    ['In 1968, the shock led to Norway’s retreat.', 'vague-subject'],
    ['The treaty offered peace to the cities.', 'vague-subject'],
  ])('leans on what its reader does not see: %s', (sentence, leaning) => {
    expect(leaningOf(wordsIn(sentence))).toBe(leaning);
  });

  test.each([
    'Maria Keller opposed the ban on ships in 1902.', 'Norway responded to the war in Peru.', 'The share of Norway was even higher than that of Peru.',
    'Maria Keller founded the mill in 1902.', 'It is known that the mill closed in 1902.', 'Maria Keller said that she sold the mill.',
  ])('stands alone: %s', (sentence) => {
    expect(leaningOf(wordsIn(sentence))).toBeNull();
  });
});
