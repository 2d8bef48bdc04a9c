import { describe, expect, test } from 'vitest';
import { readCourseFile, readFactEntry, readSectionFile } from '@/core/facts/courseFile';
import { aDescription, aSection } from '../builders/course';

const section = aSection('values', { paragraphs: [4, 5] });
const entry = {
  id: 'spirit-values',
  paragraph: 4,
  statement: 'The Shanghai Spirit names [trust; benefit; equality]{values:list} since [2001]{year}.',
};
const without = (file: object, name: string): object =>
  Object.fromEntries(Object.entries(file).filter(([key]) => key !== name));

describe('course.yaml', () => {
  test('is read as it is', () => {
    expect(readCourseFile(aDescription)).toEqual({ ok: true, value: aDescription });
  });

  test('loses the space around its texts', () => {
    expect(readCourseFile({ ...aDescription, title: '  A course\n' })).toMatchObject({ value: { title: 'A course' } });
  });

  test.each(['id', 'title', 'language'])('is refused without %s, by name', (name) => {
    const read = readCourseFile(without(aDescription, name));
    expect(read).toEqual({ ok: false, reasons: [`${name}: is missing`] });
  });

  test.each(['description', 'article', 'author', 'publisher', 'source', 'year'])('may be silent about the %s', (name) => {
    expect(readCourseFile(without(aDescription, name))).toEqual({ ok: true, value: { ...aDescription, [name]: name === 'year' ? 0 : '' } });
  });

  test.each([
    ['an id with capitals', { id: 'SCO' }, 'id: must be of small letters, digits and hyphens'],
    ['an id with a hyphen at its end', { id: 'sco-' }, 'id: must be of small letters, digits and hyphens'],
    ['an id that is too long', { id: 'a'.repeat(101) }, 'id: is longer than 100 characters'],
    ['an empty title', { title: ' ' }, 'title: is empty'],
    ['a year in words', { year: 'last year' }, 'year: must be a whole number'],
    ['a list for a text', { author: ['A', 'B'] }, 'author: must be a text'],
    ['a character that no database keeps', { title: 'A\0B' }, 'title: holds a character that cannot be stored'],
    ['half a character', { title: 'A\ud800B' }, 'title: holds a character that cannot be stored'],
    ['a language in words', { language: 'English' }, 'language: must be a language tag'],
  ])('is refused with %s, saying why', (_, part, reason) => {
    expect(readCourseFile({ ...aDescription, ...part })).toEqual({ ok: false, reasons: [reason] });
  });

  test.each([
    ['a field that the format does not have', { autor: 'A' }],
  ])('is refused with %s', (_, part) => {
    expect(readCourseFile({ ...aDescription, ...part }).ok).toBe(false);
  });

  test('names every fault at once, and the file where it is no mapping', () => {
    const read = readCourseFile({ ...aDescription, id: 'A B', year: 1.5 });
    expect(read.ok ? [] : read.reasons.map((reason) => reason.split(':')[0])).toEqual(['id', 'year']);
    expect(readCourseFile('sco')).toEqual({ ok: false, reasons: [expect.stringMatching(/^the file: /)] });
  });

  test.each(['en', 'zh', 'pt-BR', 'zh-Hans-CN', 'haw'])('takes %s for a language', (language) => {
    expect(readCourseFile({ ...aDescription, language }).ok).toBe(true);
  });
});

describe('a section file', () => {
  const front = { id: 'values', title: 'Values', paragraphs: [4, 5] };

  test('gives the section with its reading', () => {
    expect(readSectionFile(front, 'One. {¶4}\n\nTwo. {¶5}\n')).toEqual({
      ok: true,
      value: { ...front, reading: [{ paragraph: 4, text: 'One.' }, { paragraph: 5, text: 'Two.' }] },
    });
  });

  test('is refused where its reading rests on paragraphs that it does not list', () => {
    expect(readSectionFile(front, 'One. {¶4}\n\nTwo. {¶6}\n\nThree. {¶7}')).toEqual({
      ok: false, reasons: ['rests on ¶6, ¶7, which the section does not list in paragraphs'],
    });
  });

  test('is refused where a paragraph of the reading rests on none', () => {
    expect(readSectionFile(front, 'One.')).toEqual({
      ok: false, reasons: ['the paragraph "One.…" does not end in {¶N}'],
    });
  });

  test.each([
    ['no paragraphs', { paragraphs: [] }],
    ['a paragraph 0', { paragraphs: [0] }],
    ['a paragraph in words', { paragraphs: ['four'] }],
    ['an id with spaces', { id: 'our values' }],
    ['a field too many', { order: 1 }],
  ])('is refused with %s', (_, part) => {
    expect(readSectionFile({ ...front, ...part }, 'One. {¶4}').ok).toBe(false);
  });
});

describe('an entry of a facts file', () => {
  test('gives the fact, with notes for each slot', () => {
    const read = readFactEntry(
      {
        ...entry,
        ask: { year: 'Since when?' },
        accept: { values: { trust: ['confidence'] }, year: ['MMI'] },
        distractors: { values: ['speed'] },
        explanation: 'It is in the charter.',
      },
      section,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'spirit-values', sectionId: 'values', paragraph: 4, explanation: 'It is in the charter.',
        statement: 'The Shanghai Spirit names trust, benefit and equality since 2001.',
        slots: [{ name: 'values', items: ['trust', 'benefit', 'equality'] }, { name: 'year', text: '2001' }],
      },
    });
    expect(read.ok && read.value.notes).toEqual({
      values: { accept: [], acceptByItem: { trust: ['confidence'] }, distractors: ['speed'] },
      year: { ask: 'Since when?', accept: ['MMI'], acceptByItem: {}, distractors: [] },
    });
  });

  test('needs an id, a paragraph and a statement only', () => {
    const read = readFactEntry(entry, section);
    expect(read.ok && Object.keys(read.value).includes('explanation')).toBe(false);
    expect(read.ok && read.value.notes['year']).toEqual({ accept: [], acceptByItem: {}, distractors: [] });
    for (const name of ['id', 'paragraph', 'statement']) expect(readFactEntry(without(entry, name), section).ok).toBe(false);
  });

  test.each([
    ['an accepted item that the list does not have', { values: { trsut: ['confidence'] } }, 'names "trsut"'],
    ['accepted wordings of a list not told apart by item', { values: ['confidence'] }, 'must name its items'],
    ['accepted items of what is no list', { year: { 2001: ['MMI'] } }, 'is no list'],
  ])('is refused with %s', (_, accept, reason) => {
    expect(readFactEntry({ ...entry, accept }, section)).toEqual({ ok: false, reasons: [expect.stringContaining(reason)] });
  });

  test.each(['ask', 'accept', 'distractors', 'retired', 'held-back'])('is refused where %s names what is no slot', (part) => {
    const notes = { ask: 'When?', accept: ['MMI'], distractors: ['2002'], retired: { open: 'No.' }, 'held-back': { open: 'No.' } };
    const read = readFactEntry({ ...entry, [part]: { date: notes[part as keyof typeof notes] } }, section);
    expect(read).toEqual({ ok: false, reasons: [`spirit-values: ${part} names "date", which is no slot of the statement`] });
  });

  test('says which questions are asked no more, and which the checks held back', () => {
    const said = { retired: { year: { 'short-text': 'Too easy.' } }, 'held-back': { values: { 'list-recall': 'Too long.' }, year: {} } };
    const read = readFactEntry({ ...entry, ...said }, section);
    expect(read.ok && read.value.notes).toEqual({
      values: { accept: [], acceptByItem: {}, distractors: [], heldBack: { 'list-recall': 'Too long.' } },
      year: { accept: [], acceptByItem: {}, distractors: [], retired: { 'short-text': 'Too easy.' } },
    });
  });

  test('may say how far a typed number may be from the right one, of a number alone', () => {
    const loan = { ...entry, statement: 'It is worth [RMB 30 billion]{amount:money} since [2018]{year}.' };
    const read = readFactEntry({ ...loan, tolerance: { amount: 1000 } }, section);
    expect(read.ok && read.value.notes['amount']?.tolerance).toBe(1000);
    expect(readFactEntry({ ...loan, tolerance: { year: 1 } }, section)).toEqual({ ok: false, reasons: ['spirit-values: tolerance names "year", which is no number'] });
    expect(readFactEntry({ ...loan, tolerance: { amount: -1 } }, section)).toEqual({ ok: false, reasons: ['tolerance.amount: is below 0'] });
  });

  test.each([
    ['a format that there is not', { year: { essay: 'Long.' } }, {}, '"essay" of "year" is no format of question'],
    ['both flashcards retired', { year: { open: 'No.', cloze: 'No.' } }, {}, 'no flashcard of "year" is left'],
    ['one retired and one held back', { year: { open: 'No.' } }, { year: { cloze: 'No.' } }, 'no flashcard of "year" is left'],
    ['the only flashcard of a list retired', { values: { open: 'No.' } }, {}, 'no flashcard of "values" is left'],
  ])('is refused with %s', (_, retired, heldBack, reason) => {
    expect(readFactEntry({ ...entry, retired, 'held-back': heldBack }, section)).toEqual({ ok: false, reasons: [`spirit-values: ${reason}`] });
  });

  test('is refused on a paragraph of another section', () => {
    expect(readFactEntry({ ...entry, paragraph: 6 }, section)).toEqual({
      ok: false, reasons: ['spirit-values: paragraph 6 does not belong to section values'],
    });
  });

  test('is refused with a broken annotation, saying which entry and why', () => {
    expect(readFactEntry({ ...entry, statement: 'In [2001]{jahr}.' }, section)).toEqual({
      ok: false, reasons: ['spirit-values: there is no slot type "jahr"'],
    });
  });

  test('is refused with a number where a text belongs', () => {
    expect(readFactEntry({ ...entry, accept: { year: [2001] } }, section).ok).toBe(false);
  });
});
