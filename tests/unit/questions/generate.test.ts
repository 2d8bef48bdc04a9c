import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { generateQuestions } from '@/core/questions/generate';
import { formats } from '@/core/questions/question';
import type { Question } from '@/core/questions/question';
import { normaliseText } from '@/core/text';
import { aCourse, theScoCourse } from '../builders/course';
import { aFact } from '../builders/fact';

const formatsOf = (sentence: string, distractors: string[]): string[] => {
  const fact = aFact(sentence, { notes: { slot: { distractors } } });
  return generateQuestions(aCourse([fact])).map(({ format }) => format);
};

describe('the questions of a course', () => {
  test.each([
    ['a name', 'Founded in [Shanghai]{slot:city}.', ['Osh', 'Ufa', 'Astana'],
      ['open', 'cloze', 'single-choice', 'true-false', 'short-text']],
    ['a list', 'It has [trust; equality]{slot:list}.', ['speed', 'size', 'wealth'],
      ['open', 'multiple-choice', 'true-false', 'list-recall']],
    ['a part of a sentence', 'It lasts [because it helps]{slot:reason}.', ['because of fear', 'because of war', 'because of oil'],
      ['open', 'single-choice', 'true-false']],
  ])('ask for %s in every format that suits it', (_, sentence, distractors, all) => {
    expect(formatsOf(sentence, distractors)).toEqual(all);
  });

  test('need no author for a value: near ones are computed', () => {
    expect(formatsOf('Founded in [2001]{slot:year}.', [])).toEqual(['open', 'cloze', 'single-choice', 'true-false', 'date']);
    expect(formatsOf('It has [8]{slot:number} members.', [])).toEqual(['open', 'cloze', 'single-choice', 'true-false', 'number']);
  });

  test("ask in the author's words where there are any", () => {
    const fact = aFact('Founded in [2001]{year}.', { notes: { year: { ask: 'When was it founded?' } } });
    const stems = new Map(generateQuestions(aCourse([fact])).map(({ format, stem }) => [format, stem]));
    expect(stems.get('open')).toBe('When was it founded?');
    expect(stems.get('single-choice')).toBe('When was it founded? Choose one.');
    expect(stems.get('date')).toBe('When was it founded? Type the year.');
    expect(stems.get('cloze')).toBe('Founded in ____.');
  });

  test('come in the order of facts and slots', () => {
    const facts = ['b', 'a'].map((id) => aFact('[China]{country} proposed it in [2013]{year}.', { id }));
    const slots = generateQuestions(aCourse(facts)).map(({ factId, slot }) => `${factId}.${slot}`);
    expect([...new Set(slots)]).toEqual(['b.country', 'b.year', 'a.country', 'a.year']);
  });

  test('are none without facts', () => {
    expect(generateQuestions(aCourse([]))).toEqual([]);
  });
});

describe('what is said against a question', () => {
  const stems = (retired: Record<string, string>): string[] => {
    const fact = aFact('[China]{country} proposed it in [2013]{year}.', { notes: { year: { retired }, country: { retired } } });
    return generateQuestions(aCourse([fact])).map(({ id }) => id);
  };

  test('keeps it from being asked, a text that is now typed as a date or number too', () => {
    expect(stems({})).toContain('fact.year.date');
    expect(stems({ 'short-text': 'Too easy.' })).not.toContain('fact.year.date');
    expect(stems({ date: 'Too easy.' })).not.toContain('fact.year.date');
  });

  test('keeps several gaps from being asked where it is said of the first', () => {
    expect(stems({})).toContain('fact.country.multi-cloze');
    expect(stems({ 'multi-cloze': 'Too much.' })).not.toContain('fact.country.multi-cloze');
  });
});

describe('the questions of the first course', () => {
  const course = theScoCourse();
  const questions = generateQuestions(course);
  const graded = questions.filter((question) => question.format !== 'open');
  const optionsOf = (question: Question): readonly string[] => {
    if (question.format === 'single-choice') return [question.answer, ...question.distractors];
    return question.format === 'multiple-choice' ? [...question.answers, ...question.distractors] : [];
  };

  test('are the same each time', () => {
    expect(generateQuestions(course)).toEqual(questions);
  });

  test('have an id each, by which fact, slot and format are told', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const isOfSet = ({ format }: Question): boolean => format === 'matching' || format === 'ordering' || format === 'categorise';
    expect(questions.every((question) => isOfSet(question) || question.id === `${question.factId}.${question.slot}.${question.format}`)).toBe(true);
    expect(questions.filter(isOfSet).every(({ id, sectionId, format }) => id.startsWith(`set.${sectionId}.`) && id.endsWith(`.${format}`))).toBe(true);
  });

  test('are of every format, and ask every slot of every fact', () => {
    expect(new Set(questions.map(({ format }) => format))).toEqual(new Set(formats));
    const slots = course.facts.flatMap((fact) => fact.slots.map(({ name }) => `${fact.id}.${name}`));
    expect(new Set(questions.map(({ factId, slot }) => `${factId}.${slot}`))).toEqual(new Set(slots));
  });

  test('never repeat an option', () => {
    for (const options of questions.map(optionsOf)) {
      expect(new Set(options.map(normaliseText)).size).toBe(options.length);
    }
  });

  test('never take a wrong option for right', () => {
    for (const question of graded) {
      if (question.format !== 'single-choice') continue;
      const scores = question.distractors.map((choice) => gradeResponse(question, { kind: 'choice', choice }).score);
      expect(scores).toEqual([0, 0, 0]);
    }
  });
});
