import { describe, expect, test } from 'vitest';
import { commandSchema } from '@/core/authoring/commandSchema';
import { draftOfCourse } from '@/core/authoring/draftFacts';
import { aCourse, aSection, theScoCourse } from '../builders/course';
import { aDraft } from '../builders/draft';

describe('a draft of an imported article', () => {
  const draft = aDraft();

  test('has nothing decided, and suggests only what nothing speaks against', () => {
    const slots = draft.facts.flatMap(({ slots: own }) => Object.values(own));
    expect(new Set(slots.map(({ decision }) => decision))).toEqual(new Set(['open']));
    expect(slots.some(({ isSuggested }) => isSuggested)).toBe(true);
    for (const { flags } of slots.filter(({ isSuggested }) => isSuggested)) expect(flags).toEqual([]);
  });

  test('knows where each sentence and slot stands in the article', () => {
    for (const { fact, place, slots } of draft.facts) {
      for (const slot of fact.slots.filter(({ type }) => type !== 'list')) {
        const at = slots[slot.name]?.place ?? null;
        expect(at).not.toBeNull();
        expect(draft.article.text.slice(at!.start, at!.end).toLowerCase()).toContain(slot.text.toLowerCase());
        expect(place!.start <= at!.start && at!.end <= place!.end).toBe(true);
      }
    }
  });
});

describe('a draft of a course', () => {
  const course = theScoCourse();
  const draft = draftOfCourse(course);

  test('has every slot approved, and the readings for its article, numbered as the article they rest on', () => {
    for (const { slots } of draft.facts) for (const { decision } of Object.values(slots)) expect(decision).toBe('approved');
    expect(draft.article.paragraphs.map(({ number }) => number)).toEqual(course.sections.flatMap(({ reading }) => reading.map(({ paragraph }) => paragraph)));
    for (const { start, end, text } of draft.article.paragraphs) expect(draft.article.text.slice(start, end)).toBe(text);
  });

  test('reads a paragraph as its reader does', () => {
    const read = (text: string) => draftOfCourse(aCourse([], [aSection('one', { reading: [{ paragraph: 1, text }] })])).article.paragraphs[0]?.text;
    expect(read('A *term*, a [link *there*](https://example.org) and `code`.')).toBe('A term, a link there and code.');
    expect(read(String.raw`As it said \[1\](note), 2 \* 3 \\ 4.`)).toBe('As it said [1](note), 2 * 3 \\ 4.');
  });

  test('counts a paragraph of nothing but marks too, so that those behind it keep their numbers', () => {
    const section = aSection('one', { paragraphs: [4, 7], reading: [{ paragraph: 4, text: '***' }, { paragraph: 7, text: 'Words.' }] });
    const { article } = draftOfCourse(aCourse([], [section]));
    expect(article.paragraphs.map(({ number, text }) => [number, text])).toEqual([[4, '***'], [7, 'Words.']]);
  });

  test('finds most facts in their reading', () => {
    const placed = draft.facts.filter(({ place }) => place !== null);
    expect(placed.length / draft.facts.length).toBeGreaterThan(0.9);
  });
});

test('what takes a command back is not accepted from a browser', () => {
  expect(commandSchema.safeParse({ kind: 'restore-fact', factId: 'a', before: null }).success).toBe(false);
  expect(commandSchema.safeParse({ kind: 'decide', factId: 'a', slot: 'year', decision: 'approved' }).success).toBe(true);
});

test('words that are selected make a slot of one answer, no list', () => {
  const added = { kind: 'add-slot', start: 1, end: 5, type: 'term', factId: 'a' };
  expect(commandSchema.safeParse(added).success).toBe(true);
  expect(commandSchema.safeParse({ ...added, type: 'list' }).success).toBe(false);
});
