import { describe, expect, test } from 'vitest';
import { slotTypes } from '@/core/facts/slotTypes';
import { gapHint, generatedAsk, nounFor, notesOf, questionBase, withSlotReplaced } from '@/core/questions/asking';
import { anAsking } from '../builders/asking';
import { aFact, slotOf } from '../builders/fact';

describe('a generated question sentence', () => {
  test.each([
    ['a person at the start', '[Zhao Huasheng]{person} wrote the essay.', 'Who wrote the essay?'],
    ['a country at the start', '[China]{country} proposed it in 2013.', 'Which country proposed it in 2013?'],
    ['a city at the start', '[Dushanbe]{city} hosted the summit!', 'Which city hosted the summit?'],
    ['an organisation at the start', '[The SCO]{organisation} has members.', 'Which organisation has members?'],
    ['a country further on', 'It began in [China]{country}.', 'Which country is missing: “It began in ____.”?'],
    ['any other type at the start', '[2001]{year} saw it begin.', 'Which year is missing: “____ saw it begin.”?'],
    ['a list', 'It has [trust; benefit]{list}.', 'Which two are missing: “It has ____.”?'],
  ])('asks for %s', (_, sentence, ask) => {
    const fact = aFact(sentence);
    expect(generatedAsk(fact, slotOf(fact))).toBe(ask);
  });

  test('leaves the other slots of the statement as they read', () => {
    const fact = aFact('[China]{country} proposed it in [2013]{year}.');
    expect(generatedAsk(fact, slotOf(fact, 'year'))).toBe('Which year is missing: “China proposed it in ____.”?');
  });

  test('has a noun for every slot type', () => {
    const nouns = slotTypes.map((type) => nounFor({ ...slotOf(aFact()), type }));
    expect(nouns.every((noun) => /^[a-z]+$/.test(noun))).toBe(true);
    expect(nounFor(slotOf(aFact('It cost [RMB 30 billion]{money}.')))).toBe('sum');
  });
});

describe('the hint beside a gap', () => {
  test.each([
    ['It began in [2001]{year}.', 'year'],
    ['It began in [July 2020]{date}.', 'month and year'],
    ['It began on [19 October 1512]{date}.', 'date'],
    ['It began in [fall 2008]{date}.', 'season and year'],
    ['It began in the [summer of 1987]{date}.', 'season and year'],
    ['It began in [early 2011]{date}.', 'part of the year'],
    ['It began in the [1920s]{date}.', 'decade'],
    ['It began in the [early 1980s]{date}.', 'part of the decade'],
    ['It began in the [early 1800s]{date}.', 'part of the century'],
    ['It began in the [11th century]{date}.', 'century'],
    ['It broke the [Espionage Act]{document}.', 'law'],
    ['It broke the [Eighteenth Amendment]{document}.', 'amendment'],
    ['The king made [Buddhism]{concept} known.', 'religion'],
    ['It grew in the [1620s and 1630s]{period}.', 'decades'],
    ['It broke the [Versailles Treaty]{document}.', 'treaty'],
    ['It broke the [English Bill of Rights]{document}.', 'document'],
    ['It lies in [Maryland]{region}.', 'state'],
    ['It lies in the [Balkans]{region}.', 'region'],
    ['It grew in the [10th and 11th centuries]{date}.', 'centuries'],
    ['It cost [2 million euros]{money}.', 'sum'],
    ['[Maria Keller]{person} sold it.', 'name'],
    ['It lies in [Norway]{country}.', 'country'],
    ['The [Greek Dark Ages]{term} persisted.', 'age or period'],
  ])('says what kind of thing is wanted: %s', (sentence, hint) => {
    expect(gapHint(anAsking(aFact(sentence)))).toBe(hint);
  });

  test.each([
    ['the statement names the kind', 'The year [2001]{year} saw it begin.'],
    ['a small word is no name of an age', 'It is a [ripe old age]{term}.'],
    ['the kind tells nothing', 'It is an [instrument]{term}.'],
    ['a view of the world is no religion', 'The king made [Keynesianism]{concept} known.'],
    ['an order is asked for', 'It was the [20th]{ordinal} of them.'],
  ])('is none where %s', (_, sentence) => {
    expect(gapHint(anAsking(aFact(sentence)))).toBeNull();
  });

  test('is none where the author words the question', () => {
    expect(gapHint(anAsking(aFact('It began in [2001]{year}.', { notes: { year: { ask: 'When?' } } })))).toBeNull();
  });
});

describe('replacing a slot', () => {
  test('changes its own text and not the same words elsewhere', () => {
    const fact = aFact('From 2001 on, [2001]{year} was the first year.');
    expect(withSlotReplaced(fact, slotOf(fact), '2002')).toBe('From 2001 on, 2002 was the first year.');
  });

  test('by its own text changes nothing', () => {
    const fact = aFact('It has [trust; benefit; equality]{list} and [2]{number} more.');
    for (const slot of fact.slots) expect(withSlotReplaced(fact, slot, slot.text)).toBe(fact.statement);
  });
});

describe('what all questions of a slot share', () => {
  test('is named by fact, slot and format, and points at the paragraph', () => {
    const fact = aFact('It began in [2001]{start:year}.', { id: 'founding', section: 'past', paragraph: 7 });
    expect(questionBase(anAsking(fact), 'cloze')).toEqual({
      id: 'founding.start.cloze', factId: 'founding', slot: 'start', sectionId: 'past', paragraph: 7,
      explanation: 'It began in 2001.',
    });
  });

  test("explains by the statement, and by the author's explanation after it", () => {
    const fact = aFact('It began in [2001]{year}.', { explanation: 'Six states signed.' });
    expect(questionBase(anAsking(fact), 'open').explanation).toBe('It began in 2001. Six states signed.');
  });
});

test('a slot without notes accepts nothing else and has no distractors', () => {
  const fact = aFact();
  expect(notesOf(fact, slotOf(fact))).toEqual({ accept: [], acceptByItem: {}, distractors: [] });
});
