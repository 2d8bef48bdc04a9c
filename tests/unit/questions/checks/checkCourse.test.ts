import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import { checkQuestions } from '@/core/questions/checks/checkCourse';
import { generateQuestions } from '@/core/questions/generate';
import { aCourse, theScoCourse } from '../../builders/course';
import { aFact } from '../../builders/fact';
import { aSingleChoice, aTypedQuestion, anOpenQuestion } from '../../builders/question';

const stem = 'Which city hosted the SCO?';
const summit = aFact('The SCO met in [Dushanbe]{slot:city}.');
const rulesOf = (facts: readonly Fact[], questions = generateQuestions(aCourse(facts))): string[] =>
  checkQuestions(aCourse(facts), questions).map(({ factId, rule }) => `${factId}: ${rule}`);

describe('the check of questions', () => {
  test('finds nothing in the first course', () => {
    const course = theScoCourse();
    expect(checkQuestions(course, generateQuestions(course))).toEqual([]);
  });

  test('reports a slot that no quiz could ask', () => {
    const question = anOpenQuestion({ stem });
    expect(checkQuestions(aCourse([summit]), [question])).toEqual([
      { factId: 'fact', rule: 'unused-slot', reason: 'no graded question uses the slot “slot”' },
    ]);
    expect(rulesOf([summit], [question, aTypedQuestion({ stem })])).toEqual(['fact: repeated-stem']);
  });

  test('reports two questions of a fact that read the same', () => {
    const questions = [aTypedQuestion({ stem }), aSingleChoice({ stem: 'which  city hosted the SCO' })];
    expect(checkQuestions(aCourse([summit]), questions)[0]).toEqual({
      factId: 'fact', rule: 'repeated-stem', reason: 'two questions read “which  city hosted the SCO”',
    });
  });

  test('reports whatever the linter flags, naming the question', () => {
    const question = aTypedQuestion({ stem: 'Which Dushanbe hosted the SCO?' });
    expect(checkQuestions(aCourse([summit]), [question])).toEqual([{
      factId: 'fact', rule: 'answer-in-stem',
      reason: 'fact.slot.short-text: The stem gives “Dushanbe” away; word it without what is asked.',
    }]);
  });

  test("looks quotations up in the fact's paragraph, where it has the article", () => {
    const question = aTypedQuestion({ stem: 'Which city hosted the “big meeting” of the SCO?' });
    const rules = (paragraphs: [number, string][]): string[] =>
      checkQuestions(aCourse([summit]), [question], new Map(paragraphs)).map(({ rule }) => rule);
    expect(rules([[1, 'It was a small meeting.'], [2, 'A big meeting.']])).toEqual(['quotation']);
    expect(rules([[1, 'It was a big meeting.']])).toEqual([]);
    expect(rules([[2, 'It was a small meeting.']])).toEqual([]);
  });

  test("reports an author's distractor that is right, though the generator drops it", () => {
    const notes = { city: { accept: ['Stalinabad'], distractors: ['stalinabad'], ask: stem } };
    const city = aFact('The SCO met in [Dushanbe]{city}.', { notes });
    expect(checkQuestions(aCourse([city]), generateQuestions(aCourse([city])))).toEqual([
      { factId: 'fact', rule: 'second-right-answer', reason: 'city: the distractor “stalinabad” is also right' },
    ]);
    const list = aFact('The SCO has [trust; equality]{list}.', {
      notes: { list: { ask: 'Which values does the SCO name?', acceptByItem: { trust: ['confidence'] }, distractors: ['equality', 'confidence', 'speed'] } },
    });
    expect(rulesOf([list])).toEqual(['fact: second-right-answer', 'fact: second-right-answer']);
  });

  test('goes fact by fact in the order of the course, and passes over questions of other courses', () => {
    const facts = ['b', 'a'].map((id) => aFact('The SCO met in [Dushanbe]{slot:city}.', { id }));
    const questions = ['a', 'b', 'c'].map((fact) => aTypedQuestion({ fact, stem: 'Which Dushanbe hosted the SCO?' }));
    expect(rulesOf(facts, questions)).toEqual(['b: answer-in-stem', 'a: answer-in-stem']);
  });
});
