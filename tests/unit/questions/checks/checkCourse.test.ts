import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import { checkQuestions } from '@/core/questions/checks/checkCourse';
import { generateQuestions } from '@/core/questions/generate';
import { aCourse, theScoCourse } from '../../builders/course';
import { aFact } from '../../builders/fact';
import { aSingleChoice, aTypedQuestion, anOpenQuestion } from '../../builders/question';

const summit = aFact('Leaders met in [Dushanbe]{slot:city}.');
const rulesOf = (facts: readonly Fact[], questions = generateQuestions(aCourse(facts))): string[] =>
  checkQuestions(aCourse(facts), questions).map(({ factId, rule }) => `${factId}: ${rule}`);

describe('the check of questions', () => {
  test('finds nothing in the first course', () => {
    const course = theScoCourse();
    expect(checkQuestions(course, generateQuestions(course))).toEqual([]);
  });

  test('reports a slot that no quiz could ask', () => {
    const question = anOpenQuestion();
    expect(checkQuestions(aCourse([summit]), [question])).toEqual([
      { factId: 'fact', rule: 'unused-slot', reason: 'no graded question uses the slot “slot”' },
    ]);
    expect(rulesOf([summit], [question, aTypedQuestion()])).toEqual(['fact: repeated-stem']);
  });

  test('reports two questions of a fact that read the same', () => {
    const questions = [aTypedQuestion({ stem: 'Which city?' }), aSingleChoice({ stem: 'which  City' })];
    expect(checkQuestions(aCourse([summit]), questions)).toMatchObject([
      { rule: 'repeated-stem', reason: 'two questions read “which  City”' },
    ]);
  });

  test.each([
    ['leak', aTypedQuestion({ stem: 'Is it Dushanbe?' }), 'fact.slot.short-text: the stem gives its answer away: “Is it Dushanbe?”'],
    ['right-distractor', aTypedQuestion({ distractors: ['dushanbe'] }), 'fact.slot.short-text: the distractor “dushanbe” is also right'],
    ['repeated-option', aSingleChoice({ distractors: ['Osh', 'Osh', 'Ufa'] }), 'fact.slot.single-choice: the option “osh” stands there twice'],
    [
      'longest-key', aSingleChoice({ answer: 'the city of Dushanbe', distractors: ['Osh', 'Ufa', 'Xi’an'] }),
      'fact.slot.single-choice: the right option is the longest by more than a third',
    ],
  ])('reports a %s, naming the question', (rule, question, reason) => {
    expect(checkQuestions(aCourse([summit]), [question])).toEqual([{ factId: 'fact', rule, reason }]);
  });

  test('reports a question sentence without a question mark, or of more than 32 words', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');
    const asking = (ask: string): Fact => aFact('Leaders met in [Dushanbe]{city}.', { notes: { city: { ask } } });
    expect(rulesOf([asking('Where did they meet.')])).toContain('fact: ask-form');
    expect(rulesOf([asking(`${words(33)}?`)])).toContain('fact: ask-length');
    expect(rulesOf([asking(`${words(32)}?`)])).toEqual([]);
  });

  test("reports an author's distractor that is right, though the generator drops it", () => {
    const city = aFact('Leaders met in [Dushanbe]{city}.', { notes: { city: { accept: ['Stalinabad'], distractors: ['stalinabad'] } } });
    expect(checkQuestions(aCourse([city]), generateQuestions(aCourse([city])))).toEqual([
      { factId: 'fact', rule: 'right-distractor', reason: 'city: the distractor “stalinabad” is also right' },
    ]);
    const list = aFact('It has [trust; equality]{list}.', {
      notes: { list: { acceptByItem: { trust: ['confidence'] }, distractors: ['equality', 'confidence', 'speed'] } },
    });
    expect(rulesOf([list])).toEqual(['fact: right-distractor', 'fact: right-distractor']);
  });

  test('goes fact by fact in the order of the course, and passes over questions of other courses', () => {
    const facts = ['b', 'a'].map((id) => aFact('Leaders met in [Dushanbe]{slot:city}.', { id }));
    const questions = ['a', 'b', 'c'].map((fact) => aTypedQuestion({ fact, stem: 'Is it Dushanbe?' }));
    expect(rulesOf(facts, questions)).toEqual(['b: leak', 'a: leak']);
  });
});
