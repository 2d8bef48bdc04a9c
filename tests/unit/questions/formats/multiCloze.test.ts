import { describe, expect, test } from 'vitest';
import { multiClozeQuestion } from '@/core/questions/formats/multiCloze';
import type { Fact } from '@/core/facts/fact';
import { anAsking } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const made = (fact: Fact) => multiClozeQuestion(fact, fact.slots.map(({ name }) => anAsking(fact, { slotName: name })));
const notes = { country: { distractors: ['Russia', 'India'], accept: ['PRC'] }, year: { distractors: ['2013', '2015'] } };

describe('a statement with several gaps', () => {
  test('has a gap for each short slot, and a bank of every answer and a spare for each', () => {
    const question = made(aFact('[China]{country} proposed it in [2013]{year}.', { notes: { ...notes, year: { distractors: ['2015'] } } }));
    expect(question).toMatchObject({
      id: 'fact.country.multi-cloze', slot: 'country', stem: '____ proposed it in ____.',
      gaps: [{ factId: 'fact', slot: 'country', answer: 'China', accepted: ['PRC'] }, { factId: 'fact', slot: 'year', answer: '2013' }],
    });
    expect([...(question?.bank ?? [])].sort()).toEqual(['2013', '2015', 'China', 'Russia']);
  });

  test('never offers as a spare what is right in another gap', () => {
    const question = made(aFact('[China]{first:country} met [Russia]{second:country}.', {
      notes: { first: { distractors: ['Russia', 'India'] }, second: { distractors: ['PRC', 'Iran'], accept: [] } },
    }));
    expect([...(question?.bank ?? [])].sort()).toEqual(['China', 'India', 'PRC', 'Russia']);
  });

  test('is typed, with hints, where wrong words are too few', () => {
    expect(made(aFact('[China]{country} proposed it in [2013]{year}.'))).toMatchObject({ bank: null, stem: '____ (country) proposed it in ____ (year).' });
  });

  test('has at most four gaps', () => {
    const five = '[a]{one:term}, [b]{two:term}, [c]{three:term}, [d]{four:term}, [e]{five:term}.';
    expect(made(aFact(five))?.gaps.map(({ answer }) => answer)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['one slot', '[China]{country} proposed it.'],
    ['a list beside one other', '[China]{country} has [trust; equality]{list}.'],
    ['a part of a sentence beside one other', '[China]{country} did it [because it helps]{reason}.'],
    ['an answer that the statement says elsewhere', '[China]{country} let [the China bank]{organisation} grow.'],
  ])('is not made with %s', (_, sentence) => {
    expect(made(aFact(sentence))).toBeNull();
  });
});
