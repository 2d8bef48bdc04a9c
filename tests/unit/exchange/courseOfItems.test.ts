import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOfItems } from '@/core/exchange/course/courseOfItems';
import { rightAnswer, wrongAnswer } from '@/core/exchange/item';
import type { Item, ItemBase } from '@/core/exchange/item';
import { itemsOfCourse } from '@/core/exchange/itemOfQuestion';
import { answerLines } from '@/core/grading/inWords';
import { generateQuestions } from '@/core/questions/generate';
import type { Question } from '@/core/questions/question';
import { courseFilesOf } from '@/server/content/courseFiles';
import { readCourseFiles } from '@/server/content/readCourseFiles';
import { theScoCourse } from '../builders/course';
import { anyItems } from '../builders/items';

const base: ItemBase = { id: 'q', name: '', section: ['Europe'], stem: 'Which city is the capital of France?', explanation: '', tags: [] };

/** What a course of these items asks, and what of them it does not. */
function asked(...items: Item[]): { readonly questions: readonly Question[]; readonly lost: readonly string[] } {
  const { course, losses } = courseOfItems(items, 'Brought');
  return { questions: generateQuestions(course), lost: losses.map(({ why }) => why) };
}

const ofFormat = (questions: readonly Question[], format: Question['format']) => questions.filter((question) => question.format === format);

describe('an item brought into a course', () => {
  test('is asked as a choice with all of its options and no others', () => {
    const options = [wrongAnswer('Lyon'), rightAnswer('Paris'), wrongAnswer('Lille')];
    const { questions, lost } = asked({ ...base, kind: 'choice', isSingle: true, options });
    expect(lost).toEqual([]);
    expect(ofFormat(questions, 'single-choice')).toMatchObject([{ id: 'q.answer.single-choice', stem: 'Which city is the capital of France? Choose one.', answer: 'Paris', distractors: ['Lyon', 'Lille'] }]);
    expect(questions.map(({ format }) => format)).toEqual(['open', 'cloze', 'single-choice']);
  });

  test('is asked as a choice of several', () => {
    const part = (text: string, fraction: number) => ({ text, fraction, feedback: '' });
    const { questions, lost } = asked({ ...base, stem: 'Which are in France?', kind: 'choice', isSingle: false, options: [part('Lyon', 0.5), part('Rome', -0.5), part('Lille; north', 0.5)] });
    expect(lost).toEqual([]);
    expect(ofFormat(questions, 'multiple-choice')).toMatchObject([{ distractors: ['Rome'] }]);
    expect(ofFormat(questions, 'multiple-choice').flatMap((question) => ('answers' in question ? [...question.answers].sort() : []))).toEqual(['Lille; north', 'Lyon']);
  });

  test('is judged true or false', () => {
    const { questions, lost } = asked({ ...base, stem: 'Paris is in Spain.', kind: 'true-false', answer: false, feedbackIfTrue: 'It is in France.', feedbackIfFalse: '' });
    expect(lost).toEqual([]);
    expect(questions).toMatchObject([
      { format: 'open', stem: 'Does the statement “Paris is in Spain.” hold?', answer: 'False' },
      { format: 'true-false', stem: 'True or false? Paris is in Spain.', answer: false, correction: null, explanation: 'False: Paris is in Spain. True: It is in France.' },
    ]);
  });

  test('is typed, in other wordings too, and within a sentence', () => {
    const { questions, lost } = asked(
      { ...base, kind: 'text', isCaseSensitive: false, answers: [rightAnswer('Paris'), rightAnswer('Lutetia')] },
      { ...base, stem: 'France has ____ as its capital.', kind: 'text', isCaseSensitive: false, answers: [rightAnswer('Paris')] },
    );
    expect(lost).toEqual([]);
    expect(ofFormat(questions, 'short-text')[0]).toMatchObject({ stem: 'Which city is the capital of France? Type the answer.', answer: 'Paris', accepted: ['Lutetia'] });
    expect(ofFormat(questions, 'cloze')[1]).toMatchObject({ stem: 'France has ____ as its capital.', answer: 'Paris' });
  });

  test('is a figure with its tolerance', () => {
    const { questions } = asked({ ...base, stem: 'How high is it?', kind: 'number', unit: null, answers: [{ value: 330, tolerance: 2, fraction: 1, feedback: '' }] });
    expect(ofFormat(questions, 'number')).toMatchObject([{ stem: 'How high is it? Type the number.', value: 330, tolerance: 2, unit: null }]);
  });

  test('is a list, named from memory', () => {
    const { questions } = asked({ ...base, stem: 'Name the colours.', kind: 'list', items: [{ text: 'blue', accepted: ['azure'] }, { text: 'white', accepted: [] }, { text: 'red', accepted: [] }] });
    expect(ofFormat(questions, 'list-recall')).toMatchObject([{ stem: 'Name the colours …? Name all three.', items: [{ text: 'blue', accepted: ['azure'] }, { text: 'white' }, { text: 'red' }] }]);
  });

  test('has gaps, typed or filled from a bank', () => {
    const stem = 'The ____ flows through ____ to the sea.';
    const typed: Item = { ...base, stem, kind: 'gaps', gaps: [[rightAnswer('Seine')], [rightAnswer('Paris'), rightAnswer('Rouen')]], bank: null };
    expect(ofFormat(asked(typed).questions, 'multi-cloze')).toMatchObject([{ stem, bank: null, gaps: [{ answer: 'Seine' }, { answer: 'Paris', accepted: ['Rouen'] }] }]);
    const { questions } = asked({ ...typed, gaps: [[rightAnswer('Seine')], [rightAnswer('Paris')]], bank: ['Loire', 'Seine', 'Nantes', 'Paris'] });
    expect(ofFormat(questions, 'multi-cloze')).toMatchObject([{ stem, gaps: [{ answer: 'Seine' }, { answer: 'Paris' }] }]);
    expect(ofFormat(questions, 'multi-cloze').flatMap((question) => ('bank' in question ? [...(question.bank ?? [])].sort() : []))).toEqual(['Loire', 'Nantes', 'Paris', 'Seine']);
  });

  test('is matched, sorted and put in order', () => {
    const pairs = [{ left: 'France', right: 'Paris' }, { left: 'Italy', right: 'Rome' }, { left: 'Spain', right: 'Madrid' }];
    const { questions, lost } = asked(
      { ...base, id: 'm', stem: 'Match each country with its capital.', kind: 'match', pairs, spares: ['Berlin'] },
      { ...base, id: 's', stem: 'Sort these by continent.', kind: 'match', pairs: [{ left: 'Spain', right: 'Europe' }, { left: 'Peru', right: 'America' }, { left: 'Italy', right: 'Europe' }], spares: [] },
      { ...base, id: 'o', stem: 'Order these by size:', kind: 'order', items: ['Andorra', 'Belgium', 'France'] },
    );
    expect(lost).toEqual([]);
    expect(ofFormat(questions, 'matching')).toMatchObject([{ stem: 'Match each country with its capital.', pairs, spares: ['Berlin'] }]);
    expect(ofFormat(questions, 'categorise')).toMatchObject([{ stem: 'Sort these by continent.', categories: ['Europe', 'America'] }]);
    expect(ofFormat(questions, 'ordering')).toMatchObject([{ stem: 'Order these by size:', items: [{ text: 'Andorra' }, { text: 'Belgium' }, { text: 'France' }] }]);
    expect(questions.find(({ id }) => id === 'o-2.answer.cloze')).toMatchObject({ stem: 'Order these by size: Belgium comes ____.', answer: '2nd' });
  });

  test('names what a course has no place for', () => {
    const partly = { ...base, tags: ['easy'], kind: 'choice', isSingle: true, options: [rightAnswer('Paris'), { text: 'Lyon', fraction: 0.5, feedback: '' }] } as const;
    expect(asked(partly).lost).toEqual(['Questions have no tags here.', '“Lyon”, worth a part, counts as wrong.']);
    expect(asked({ ...base, kind: 'text', isCaseSensitive: true, answers: [rightAnswer('Paris')] }).lost).toEqual(['Small letters are taken for capitals.']);
    expect(asked({ ...base, kind: 'match', pairs: [{ left: 'a', right: '1' }, { left: 'b', right: '2' }], spares: [] }).lost).toEqual(['With fewer than 3 parts it is asked one by one.']);
  });
});

describe('a course of any items', () => {
  test('is one that its folder gives back, with a fact or a reason for every item', () => {
    fc.assert(fc.property(anyItems, (items) => {
      const { course, losses } = courseOfItems(items, 'Brought');
      const texts = new Map(courseFilesOf(course).map(({ path, text }) => [path, text]));
      if (course.facts.length > 0) {
        const read = readCourseFiles(texts);
        expect(read.findings).toEqual([]);
        expect(read.course?.facts.map(({ id }) => id)).toEqual(course.facts.map(({ id }) => id));
      }
      for (const { id } of items) {
        const isLeft = losses.some(({ item, isWhole }) => item === id && isWhole);
        expect(isLeft || course.facts.some((fact) => fact.id.startsWith(id.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))), id).toBe(true);
      }
    }), { numRuns: 200 });
  });
});

/** The question and what is right, whatever the order of its options; without the correction that only this program asks for,
 *  and a figure by its value. */
function inWords(question: Question): string {
  if (question.format === 'open') return '';
  if (question.format === 'ordering') return `${question.stem} ${question.items.map(({ text }) => text).join(' → ')}`;
  if (question.format === 'number') return `${question.stem} ${question.value}`;
  const lines = question.format === 'true-false' ? answerLines(question).slice(0, 1) : [...answerLines(question)].sort();
  return `${question.stem} ${lines.join('; ')}`;
}

describe('a course taken out and brought in again', () => {
  const { items } = itemsOfCourse(theScoCourse());
  const { course, losses } = courseOfItems(items, 'The SCO');
  const questions = generateQuestions(course);

  test('asks every question of it in the same words', () => {
    const askedNow = new Set(questions.map(inWords));
    const missing = generateQuestions(theScoCourse()).filter((question) => question.format !== 'open' && !askedNow.has(inWords(question)));
    expect(losses).toEqual([]);
    // "20th" is held against its value now.
    expect(missing.map(({ id }) => id)).toEqual(['founding-anniversary.anniversary.short-text']);
  });
});
