import { describe, expect, test } from 'vitest';
import { piecesOf, unplacedSlots } from '@/core/authoring/highlights';
import { listedSlots, neighbour, nextOpen } from '@/core/authoring/slotList';
import type { ListedSlot } from '@/core/authoring/slotList';
import { sectionParagraphs } from '@/core/authoring/sectionParagraphs';
import { draftOfCourse } from '@/core/authoring/draftFacts';
import { shownAnnotation, withHiddenSlots } from '@/core/authoring/annotationField';
import type { DraftFact } from '@/core/authoring/draft';
import { parseAnnotation } from '@/core/facts/annotation';
import { theScoCourse } from '../builders/course';
import { aDraft } from '../builders/draft';

const draft = aDraft();
const all = listedSlots(draft.facts, 'all');

describe('the list of slots', () => {
  test('has suggested ones best first, and others by what was decided', () => {
    const scores = listedSlots(draft.facts, 'suggested').map(({ own }) => own.score ?? NaN);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(listedSlots(draft.facts, 'approved')).toEqual([]);
    expect(all).toHaveLength(draft.facts.reduce((sum, { fact }) => sum + fact.slots.length, 0));
  });

  test('is walked to its ends and no further', () => {
    expect(neighbour(all, null, 1)).toBe(all[0]);
    expect(neighbour(all, all[0]!, 1)).toBe(all[1]);
    expect(neighbour(all, all[0]!, -1)).toBeNull();
    expect(neighbour(all, all.at(-1)!, 1)).toBeNull();
  });

  test('leads on to what is open, round the end', () => {
    const decided: ListedSlot[] = all.map((one, index) => ({ ...one, own: { ...one.own, decision: index === 1 ? 'open' : 'approved' } }));
    expect(nextOpen(decided, decided[0]!)).toBe(decided[1]);
    expect(nextOpen(decided, decided[2]!)).toBe(decided[1]);
    expect(nextOpen(decided, decided[1]!)).toBeNull();
  });
});

describe('a paragraph with its slots marked', () => {
  const [paragraph] = draft.article.paragraphs;

  test('is the paragraph, cut where slots begin and end', () => {
    for (const selected of [null, ...all]) {
      const pieces = piecesOf(paragraph!, all, selected);
      expect(pieces.map(({ text }) => text).join('')).toBe(paragraph!.text);
      for (const { start, text } of pieces) expect(draft.article.text.slice(start, start + text.length)).toBe(text);
    }
  });

  test('marks the selected slot wherever others overlap it', () => {
    for (const selected of all.filter(({ own }) => own.place !== null && own.place.end <= paragraph!.end)) {
      expect(piecesOf(paragraph!, all, selected).some(({ slot }) => slot === selected)).toBe(true);
    }
  });
});

test('every section of a course has the paragraphs of its own reading', () => {
  const course = theScoCourse();
  const copied = draftOfCourse(course);
  for (const { id, reading } of course.sections) expect(sectionParagraphs(copied, id)).toHaveLength(reading.length);
  expect(unplacedSlots(all, draft.article.paragraphs)).toEqual([]);
});

describe('the field of a statement', () => {
  const one = draft.facts.find(({ fact }) => fact.slots.length > 1)!;
  const { fact } = one;

  test('gives back every slot when nothing was edited', () => {
    for (const { name } of fact.slots) expect(parseAnnotation(withHiddenSlots(one, name, shownAnnotation(one, name)))).toMatchObject({ ok: true, statement: fact.statement, slots: fact.slots });
  });

  test('keeps hidden slots whose words are still there, and only those', () => {
    const hidden: DraftFact = { ...one, slots: Object.fromEntries(Object.entries(one.slots).map(([name, slot]) => [name, { ...slot, isSuggested: false }])) };
    const [first] = fact.slots;
    const edited = withHiddenSlots(hidden, first!.name, `Only [${first!.text}]{${first!.name}:${first!.type}} is left.`);
    expect(parseAnnotation(edited)).toMatchObject({ ok: true, slots: [{ name: first!.name }] });
    expect(withHiddenSlots(hidden, first!.name, 'no slot')).toBe('no slot');
  });
});
