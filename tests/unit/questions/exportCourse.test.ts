import { describe, expect, test } from 'vitest';
import { exportCourse } from '@/core/questions/exportCourse';
import { generateQuestions } from '@/core/questions/generate';
import { aCourse, aDescription, aSection, theScoCourse } from '../builders/course';
import { aFact } from '../builders/fact';

const fact = aFact('[Dushanbe]{city} hosted it.', {
  id: 'summit', paragraph: 3, notes: { city: { ask: 'Where?', accept: ['Stalinabad'], distractors: ['Astana', 'Tashkent', 'Bishkek'] } },
});
const list = aFact('It has [trust; equality]{aims:list}.', {
  id: 'aims',
  notes: { aims: { ask: 'Which aims?', acceptByItem: { trust: ['confidence'] }, distractors: ['speed', 'size', 'wealth'] } },
});
const exported = exportCourse(aCourse([fact, list], [aSection('one', { paragraphs: [1, 3] })]));
const questionOf = (format: string) => exported.questions.find((question) => question.format === format);

describe('an exported course', () => {
  test('describes the course, its sections without their readings, and its facts', () => {
    expect(exported.course).toEqual(aDescription);
    expect(exported.sections).toEqual([{ id: 'one', title: 'Section one', paragraphs: [1, 3] }]);
    expect(exported.facts[0]).toEqual({
      id: 'summit', section: 'one', paragraph: 3, statement: 'Dushanbe hosted it.',
      slots: [{ name: 'city', type: 'city', text: 'Dushanbe' }],
    });
  });

  test('has every field in every question', () => {
    expect(questionOf('single-choice')).toEqual({
      id: 'summit.city.single-choice', fact: 'summit', slot: 'city', section: 'one', paragraph: 3,
      format: 'single-choice', stem: 'Where? Choose one.', answer: 'Dushanbe', accepted: [],
      distractors: ['Astana', 'Tashkent', 'Bishkek'], explanation: 'Dushanbe hosted it.',
    });
    const fields = new Set(exported.questions.map((question) => Object.keys(question).join()));
    expect(fields.size).toBe(1);
  });

  test('writes a key as text, whatever the format', () => {
    expect(questionOf('open')).toMatchObject({ answer: 'Dushanbe', accepted: [], distractors: [] });
    expect(questionOf('short-text')).toMatchObject({ answer: 'Dushanbe', accepted: ['Stalinabad'] });
    expect(questionOf('list-recall')).toMatchObject({ answer: 'trust; equality', accepted: ['confidence'], distractors: [] });
    expect(questionOf('multiple-choice')?.answer.split('; ').sort()).toEqual(['equality', 'trust']);
    expect(['True', 'False']).toContain(questionOf('true-false')?.answer);
  });

  test('has all questions of the first course, in their order, and is plain JSON', () => {
    const course = theScoCourse();
    const all = exportCourse(course);
    expect(all.questions.map(({ id }) => id)).toEqual(generateQuestions(course).map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});
