import type { GIFTQuestion, MultipleChoice, Numerical, NumericalFormat, ShortAnswer, TextFormat, TrueFalse } from 'gift-pegjs';
import { blank } from '../../questions/question';
import { fractionOfPercent } from '../decimalText';
import { textOfMarkup } from '../htmlText';
import type { Markup } from '../htmlText';
import { right, wrong } from '../item';
import type { Answer, Item, ItemBase, NumberAnswer } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { textWithoutPatterns } from '../wildcards';
import type { GiftBlock } from './giftBlocks';

type TextReader = (text: string) => string;

/** What a question that the library has read is. `plain` gives a text of it as it was meant. */
export function itemOfGift(question: GIFTQuestion, { id, tags, section }: GiftBlock, plain: TextReader): ReadItems {
  const notes = new Set<string>();
  const textOf = (text: TextFormat | null | undefined): string => {
    if (text === null || text === undefined) return '';
    const { text: own, lost } = textOfMarkup(plain(text.text), markupOf(text));
    for (const what of lost) notes.add(what);
    return own;
  };
  const head = { id, name: plain(question.title ?? '').trim(), section, tags };
  if (question.type === 'Category') return { items: [], losses: [] };
  const stem = textOf(question.stem).replace(/_{5}/, blank);
  const base = { ...head, stem, explanation: 'globalFeedback' in question ? textOf(question.globalFeedback) : '' };
  const item = answered(question, base, { textOf, plain, note: (why) => notes.add(why) });
  if (typeof item === 'string') return { items: [], losses: [leftOut(base, item)] };
  return { items: [item], losses: [...notes].map((why) => carriedWithout(base, why)) };
}

function markupOf({ format }: TextFormat): Markup {
  return format === 'html' || format === 'moodle' ? format : 'plain';
}

interface Reading {
  readonly textOf: (text: TextFormat | null | undefined) => string;
  readonly plain: TextReader;
  readonly note: (why: string) => void;
}

/** The item, or why there is none. */
function answered(question: Exclude<GIFTQuestion, { type: 'Category' }>, base: ItemBase, reading: Reading): Item | string {
  switch (question.type) {
    case 'Description':
      return 'It is a text that asks nothing.';
    case 'Essay':
      return 'It is answered by an essay, which only a person can mark.';
    case 'TF':
      return { ...base, kind: 'true-false', answer: question.isTrue, ...truthFeedback(question, reading) };
    case 'MC':
      return choice(question, base, reading);
    case 'Short':
      return typed(question, base, reading);
    case 'Numerical':
      return figure(question, base, reading);
    case 'Matching': {
      const all = question.matchPairs.map(({ subquestion, subanswer }) => ({ left: reading.textOf(subquestion), right: textOfMarkup(reading.plain(subanswer), 'plain').text }));
      return { ...base, kind: 'match', pairs: all.filter(({ left }) => left !== ''), spares: all.filter(({ left }) => left === '').map((pair) => pair.right) };
    }
  }
}

/** The first comment is for who is wrong, the second for who is right: the library calls them otherwise. */
function truthFeedback({ isTrue, trueFeedback, falseFeedback }: TrueFalse, { textOf }: Reading) {
  const [ifWrong, ifRight] = [textOf(trueFeedback), textOf(falseFeedback)];
  return isTrue ? { feedbackIfTrue: ifRight, feedbackIfFalse: ifWrong } : { feedbackIfTrue: ifWrong, feedbackIfFalse: ifRight };
}

function choice({ choices }: MultipleChoice, base: ItemBase, { textOf }: Reading): Item | string {
  const options = choices.map(({ isCorrect, weight, text, feedback }): Answer => ({
    text: textOf(text), feedback: textOf(feedback), fraction: fractionOf(isCorrect, weight),
  }));
  if (!options.some(({ fraction }) => fraction > 0)) return 'None of its options is right.';
  return { ...base, kind: 'choice', isSingle: choices.some(({ isCorrect }) => isCorrect), options };
}

function typed({ choices }: ShortAnswer, base: ItemBase, { textOf, note }: Reading): Item | string {
  const answers = choices.flatMap(({ isCorrect, weight, text, feedback }): Answer[] => {
    const own = textWithoutPatterns(textOf(text));
    if (own === null) note(`Answers with a star for anything, such as “${textOf(text)}”, are not taken.`);
    return own === null ? [] : [{ text: own, feedback: textOf(feedback), fraction: fractionOf(isCorrect, weight) }];
  });
  if (!answers.some(({ fraction }) => fraction === right)) return 'None of its answers can be typed as it stands.';
  return { ...base, kind: 'text', isCaseSensitive: false, answers };
}

function figure({ choices }: Numerical, base: ItemBase, { textOf, note }: Reading): Item | string {
  const all = Array.isArray(choices) ? choices : [{ isCorrect: true, weight: null, text: choices, feedback: null }];
  const answers = all.flatMap(({ isCorrect, weight, text, feedback }): NumberAnswer[] => {
    const read = valueOf(text);
    if (read === null) note('What is said to who types any other figure is not taken.');
    return read === null ? [] : [{ ...read, feedback: textOf(feedback), fraction: fractionOf(isCorrect, weight) }];
  });
  return answers.length === 0 ? 'None of its answers is a figure.' : { ...base, kind: 'number', unit: null, answers };
}

function valueOf({ type, number, range, numberLow, numberHigh }: NumericalFormat): Pick<NumberAnswer, 'value' | 'tolerance'> | null {
  if (type === 'high-low' && numberLow !== undefined && numberHigh !== undefined) {
    return { value: exactly((numberLow + numberHigh) / 2), tolerance: exactly(Math.abs(numberHigh - numberLow) / 2) };
  }
  return number === undefined ? null : { value: number, tolerance: range ?? 0 };
}

/** By the decimal point, not by a quotient that is a hair off. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}

function fractionOf(isCorrect: boolean, weight: number | null): number {
  if (weight === null) return isCorrect ? right : wrong;
  return fractionOfPercent(weight);
}
