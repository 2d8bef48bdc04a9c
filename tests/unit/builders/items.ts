import fc from 'fast-check';
import { itemText } from '@/core/exchange/item';
import type { Answer, ChoiceItem, GapsItem, Item, ItemBase, ListingItem, MatchItem, NumberItem, OrderItem, TextItem, TrueFalseItem } from '@/core/exchange/item';
import { withoutRepeatedName } from '@/core/exchange/shortened';
import { blank } from '@/core/questions/question';

/** Items of every kind, with texts that formats trip over. */

const nasty = fc.constantFrom(
  'a = b', '~', '#x', '####', '{x}', '}', '::', 'a:b', '\\', '\\n', '\\*', '*', 'a*b', '-> x', '<b>', '</p>', '&amp;', '&&058;', '&&', '"quoted"', "'=1+1", '=1+1', '-5', '@x',
  ']]>', '<!-- -->', '[html]x', '[plain]', '[[1]', '//', '/', 'a; b', ';', ',', '«é»', '日本', '👍🏽', 'a\u00a0b', '%50%', 'TRUE', 'T', '[id:x]', '$CATEGORY: x', '__', '1e5', 'ANSWER: A', 'A. x',
);
const words = fc.oneof(nasty, fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
const cleaned = (text: string): string => itemText(text.replaceAll('_', '-'));
const aLine = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => cleaned(parts.join(' ').replace(/[\n\r\u0085\u2028\u2029]/g, ' '))).filter((text) => text !== '');
const someLines = fc.array(aLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const mayBeEmpty = fc.oneof(fc.constant(''), someLines);
const aTitle = aLine.map((text) => cleaned(text.replace(/^[/$]+|\/+$/g, ''))).filter((text) => text !== '' && !/^\/|\/$|\/\//.test(text));
const aTag = fc.stringMatching(/^[a-z][a-z0-9 ]{0,8}[a-z0-9]$/).map(cleaned);

const base: fc.Arbitrary<ItemBase> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/),
  name: fc.oneof(fc.constant(''), aLine),
  section: fc.array(aTitle, { maxLength: 3 }),
  stem: someLines,
  explanation: mayBeEmpty,
  tags: fc.uniqueArray(aTag, { maxLength: 3 }),
});

const aPart = fc.constantFrom(0, 0.5, 0.3333333, 0.25, -0.5, 0.1428571);
const answer = (fraction: fc.Arbitrary<number>): fc.Arbitrary<Answer> => fc.record({ text: aLine, fraction, feedback: fc.oneof(fc.constant(''), aLine) });
const answers = fc.tuple(answer(fc.constant(1)), fc.array(answer(fc.oneof(fc.constant(1), aPart)), { maxLength: 3 })).map(([first, more]) => [first, ...more]);
const aNumber = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })).map((value) => Number(value.toPrecision(12)) + 0);

const wrongs = fc.array(answer(fc.constantFrom(0, -0.5)), { minLength: 1, maxLength: 2 });
const single: fc.Arbitrary<ChoiceItem> = fc.tuple(base, answers, wrongs)
  .map(([own, some, others]) => ({ ...own, kind: 'choice', isSingle: true, options: [...others, ...some] }));
/** All that is right together is worth 1. */
const several: fc.Arbitrary<ChoiceItem> = fc.tuple(base, fc.array(answer(fc.constant(1)), { minLength: 1, maxLength: 4 }), wrongs).map(([own, some, others]) => {
  const share = Number((1 / some.length).toFixed(7));
  const options = [...some.map((one) => ({ ...one, fraction: share })), ...others.map((one) => ({ ...one, fraction: one.fraction === 0 ? 0 : -share }))];
  return { ...own, kind: 'choice', isSingle: false, options };
});
const truth: fc.Arbitrary<TrueFalseItem> = fc.tuple(base, fc.boolean(), fc.oneof(fc.constant(''), aLine), fc.oneof(fc.constant(''), aLine))
  .map(([own, value, feedbackIfTrue, feedbackIfFalse]) => ({ ...own, kind: 'true-false', answer: value, feedbackIfTrue, feedbackIfFalse }));
const typed: fc.Arbitrary<TextItem> = fc.tuple(base, answers, fc.boolean()).map(([own, some, isCaseSensitive]) => ({ ...own, kind: 'text', answers: some, isCaseSensitive }));
const figure: fc.Arbitrary<NumberItem> = fc.tuple(base, fc.array(fc.record({
  value: aNumber, tolerance: fc.constantFrom(0, 0.5, 1e-7, 20), fraction: fc.constant(1), feedback: fc.oneof(fc.constant(''), aLine),
}), { minLength: 1, maxLength: 2 }), fc.option(aLine)).map(([own, some, unit]) => ({ ...own, kind: 'number', answers: some, unit }));
const match: fc.Arbitrary<MatchItem> = fc.tuple(base, fc.uniqueArray(fc.record({ left: aLine, right: aLine }), { minLength: 2, maxLength: 4, selector: ({ left }) => left }), fc.uniqueArray(aLine, { maxLength: 2 }))
  .map(([own, pairs, spares]) => ({ ...own, kind: 'match', pairs, spares: spares.filter((text) => !pairs.some(({ right }) => right === text)) }));
const order: fc.Arbitrary<OrderItem> = fc.tuple(base, fc.uniqueArray(aLine, { minLength: 2, maxLength: 5 })).map(([own, items]) => ({ ...own, kind: 'order', items }));
const list: fc.Arbitrary<ListingItem> = fc.tuple(base, fc.array(fc.record({ text: aLine, accepted: fc.array(aLine, { maxLength: 2 }) }), { minLength: 2, maxLength: 4 }))
  .map(([own, items]) => ({ ...own, kind: 'list', items }));
const gaps: fc.Arbitrary<GapsItem> = fc.tuple(base, fc.array(answers, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.array(aLine, { maxLength: 2 }))
  .map(([own, some, hasBank, spares]) => {
    const stem = `${own.stem}${some.map((_, index) => ` ${blank} x${index}`).join('')}`;
    const firsts = some.map(([first]) => [{ text: first?.text ?? '', fraction: 1, feedback: '' }]);
    if (!hasBank) return { ...own, stem, kind: 'gaps', gaps: some, bank: null };
    return { ...own, stem, kind: 'gaps', gaps: firsts, bank: [...new Set([...spares, ...firsts.flat().map(({ text }) => text)])] };
  });

const anyItem: fc.Arbitrary<Item> = fc.oneof<fc.Arbitrary<Item>[]>(single, several, truth, typed, figure, match, order, list, gaps).map(withoutRepeatedName);

/** As many as a file has, with ids of their own. */
export const anyItems: fc.Arbitrary<readonly Item[]> = fc.array(anyItem, { minLength: 1, maxLength: 6 })
  .map((items) => items.map((item, index) => ({ ...item, id: `${item.id}-${index}` })));
