import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GradedQuestion } from '@/core/questions/question';
import { giveEachOtherAway, tellingOf } from '@/core/quiz/givesAway';
import {
  aCategorise, aDate, aGap, aListRecall, aMatching, aMultiCloze, aMultipleChoice, aNumber, anOrdering, aSingleChoice, aTrueFalse, aTypedQuestion,
} from '../builders/question';

const tell = (one: GradedQuestion, other: GradedQuestion): boolean => giveEachOtherAway(tellingOf(one), tellingOf(other));
/** A question that shows a stem, and whose own key nothing shows. */
const showing = (stem: string): GradedQuestion => aTypedQuestion({ stem, answer: 'zzz' });

describe('a key is given away by another question', () => {
  test.each([
    ['a typed answer', aTypedQuestion({ answer: 'Dushanbe' }), 'What was founded in Dushanbe?'],
    ['an answer accepted too', aTypedQuestion({ answer: 'USA', accepted: ['United States'] }), 'Who left the United States?'],
    ['a choice', aSingleChoice({ answer: 'Dushanbe' }), 'Dushanbe is the capital of ____.'],
    ['one of several choices', aMultipleChoice({ answers: ['trust', 'equality'] }), 'What does equality mean?'],
    ['one item of a list', aListRecall({ items: ['trust', 'equality'] }), 'What does equality mean?'],
    ['a number', aNumber({ answer: '30 billion yuan' }), 'Who lent 30 billion yuan?'],
    ['a date', aDate({ answer: '15 June 2001' }), 'What began on 15 June 2001?'],
    ['one gap of several', aMultiCloze({ gaps: [aGap('city', 'Dushanbe'), aGap('year', '2014')] }), 'What happened in 2014?'],
    ['what is true of a true statement', aTrueFalse({ answer: true, asked: '2001' }), 'Who met in 2001?'],
    ['a correction', aTrueFalse({ answer: false, asked: '2003', correction: { answer: '2001', accepted: [], distractors: [] } }), 'Who met in 2001?'],
    ['a pair', aMatching({ pairs: [['SCO', '2001'], ['CSTO', '2002']] }), 'Who founded the SCO in 2001?'],
    ['an item with its place', anOrdering({ items: [['the summit', '1996'], ['the charter', '2002']] }), 'Who signed the charter of 2002?'],
    ['an item with its category', aCategorise({ items: [['India', 'member']], categories: ['member', 'observer'] }), 'When did India become a member?'],
  ])('that shows %s, whichever of the two is asked first', (_, question, stem) => {
    expect(tell(question, showing(stem))).toBe(true);
    expect(tell(showing(stem), question)).toBe(true);
  });

  test.each([
    ['what is false of a false statement', aTrueFalse({ answer: false, asked: '2003' }), 'Who met in 2003?'],
    ['one side of a pair', aMatching({ pairs: [['SCO', '2001'], ['CSTO', '2002']] }), 'What happened in 2001?'],
    ['an item without its place', anOrdering({ items: [['the summit', '1996'], ['the charter', '2002']] }), 'Who signed the charter?'],
    ['a category', aCategorise({ items: [['India', 'member']], categories: ['member'] }), 'What may a member do?'],
    ['a wrong option', aSingleChoice({ answer: 'Dushanbe', distractors: ['Tashkent', 'Astana'] }), 'What lies near Tashkent?'],
    ['a part of a word', aTypedQuestion({ answer: 'Iran' }), 'What is an Iranian rial?'],
    ['words in another order', aTypedQuestion({ answer: 'special loan' }), 'Which loan was special?'],
    ['nothing, where the key has no words', aTypedQuestion({ answer: '…' }), 'Who said …?'],
  ])('not by one that shows %s', (_, question, stem) => {
    expect(tell(question, showing(stem))).toBe(false);
  });

  test('by its options, words to choose from, items and categories too', () => {
    const key = aTypedQuestion({ answer: 'Dushanbe', stem: 'Where?' });
    for (const other of [
      aSingleChoice({ answer: 'zzz', distractors: ['Dushanbe'] }), aMultipleChoice({ answers: ['zzz'], distractors: ['Dushanbe'] }),
      aMultiCloze({ gaps: [aGap('city', 'zzz')], bank: ['zzz', 'Dushanbe'] }), aMatching({ pairs: [['Dushanbe', 'x']] }),
      aMatching({ pairs: [['x', 'y']], spares: ['Dushanbe'] }), anOrdering({ items: [['Dushanbe', '1']] }),
      aCategorise({ items: [['Dushanbe', 'x']] }), aCategorise({ items: [['x', 'Dushanbe']], categories: ['Dushanbe'] }),
    ]) expect(tell(key, other)).toBe(true);
  });

  test('whatever its case, accents, apostrophes and articles', () => {
    expect(tell(aTypedQuestion({ answer: "The Xi'an Declaration" }), showing('Who signed the XI’AN declaration?'))).toBe(true);
    expect(tell(aTypedQuestion({ answer: 'São Tomé' }), showing('Where is Sao Tome?'))).toBe(true);
  });

  test('in its own stem is not asked about: two that show neither’s key may meet', () => {
    expect(tell(aTypedQuestion({ stem: 'Which city?', answer: 'Dushanbe' }), aTypedQuestion({ stem: 'Which year?', answer: '2014' }))).toBe(false);
  });

  test('alike in both directions, for any words', () => {
    const words = fc.array(fc.constantFrom('trade', 'border', 'China', '2001', 'the'), { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    const question = fc.record({ stem: words, answer: words }).map(aTypedQuestion);
    fc.assert(
      fc.property(question, question, (one, other) => {
        expect(tell(one, other)).toBe(tell(other, one));
      }),
    );
  });
});
