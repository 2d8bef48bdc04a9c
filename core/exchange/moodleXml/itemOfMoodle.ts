import { fractionOfPercent } from '../decimalText';
import { right } from '../item';
import type { Answer, Item, ItemBase, NumberAnswer } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { withoutRepeatedName } from '../shortened';
import { textWithoutPatterns } from '../wildcards';
import { childNamed, childrenNamed, textWithin } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { gapsOfBoxes, gapsOfCloze } from './gapsOfMoodle';
import { MoodleTexts, saidIn } from './moodleTexts';

/** What one question of Moodle's is. */
export function itemOfMoodle(question: XmlElement, section: readonly string[]): ReadItems {
  const texts = new MoodleTexts();
  const base = baseOf(question, section, texts);
  const item = answered(question, base, texts);
  if (typeof item === 'string') return { items: [], losses: [leftOut(base, item)] };
  if (childrenNamed(question, 'hint').some((hint) => texts.of(hint) !== '')) texts.note('Its hints are not taken.');
  return { items: [withoutRepeatedName(item)], losses: texts.noted().map((why) => carriedWithout(base, why)) };
}

function baseOf(question: XmlElement, section: readonly string[], texts: MoodleTexts): ItemBase {
  const tags = childNamed(question, 'tags');
  return {
    id: saidIn(question, 'idnumber'),
    name: texts.of(childNamed(question, 'name'), 'plain'),
    section,
    stem: texts.of(childNamed(question, 'questiontext'), 'moodle'),
    explanation: texts.of(childNamed(question, 'generalfeedback')),
    tags: tags === undefined ? [] : childrenNamed(tags, 'tag').map((tag) => textWithin(tag).trim()).filter((tag) => tag !== ''),
  };
}

/** The item, or why there is none. */
function answered(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const type = question.attributes['type'] ?? '';
  switch (type) {
    case 'multichoice':
      return choice(question, base, texts);
    case 'truefalse':
      return truth(question, base, texts);
    case 'shortanswer':
      return typed(question, base, texts);
    case 'numerical':
      return figure(question, base, texts);
    case 'matching':
    case 'ddmatch':
      return match(question, base, texts);
    case 'ordering':
      return order(question, base, texts);
    case 'cloze':
    case 'multianswer':
      return gapsOfCloze(base, texts);
    case 'gapselect':
    case 'ddwtos':
      return gapsOfBoxes(question, base, texts);
    default:
      return untaken[type] ?? `Questions of the type “${type}” are not known here.`;
  }
}

const untaken: Readonly<Record<string, string>> = {
  essay: 'It is answered by an essay, which only a person can mark.',
  description: 'It is a text that asks nothing.',
  calculated: 'Its figures are drawn anew for everybody.', calculatedsimple: 'Its figures are drawn anew for everybody.', calculatedmulti: 'Its figures are drawn anew for everybody.',
  ddimageortext: 'It is answered on a picture.', ddmarker: 'It is answered on a picture.',
  random: 'It stands for any question of a category.', randomsamatch: 'It is made of other questions of a category.',
};

function fractionOf({ attributes }: XmlElement): number {
  return fractionOfPercent(Number(attributes['fraction'] ?? 0) || 0);
}

function answersOf(question: XmlElement, texts: MoodleTexts): Answer[] {
  return childrenNamed(question, 'answer').map((answer) => ({
    text: texts.of(answer), fraction: fractionOf(answer), feedback: texts.of(childNamed(answer, 'feedback')),
  }));
}

function choice(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const options = answersOf(question, texts);
  if (!options.some(({ fraction }) => fraction > 0)) return 'None of its options is right.';
  if (options.some(({ text }) => text === '')) return 'An option has no words: a picture perhaps, which is not taken.';
  return { ...base, kind: 'choice', isSingle: !/^(?:false|0)$/.test(saidIn(question, 'single')), options };
}

function truth(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const answers = answersOf(question, texts);
  const [ifTrue, ifFalse] = [answers.find(({ text }) => /^true$/i.test(text)), answers.find(({ text }) => /^false$/i.test(text))];
  if (ifTrue === undefined || ifFalse === undefined) return 'It does not say whether it is true.';
  return { ...base, kind: 'true-false', answer: ifTrue.fraction > ifFalse.fraction, feedbackIfTrue: ifTrue.feedback, feedbackIfFalse: ifFalse.feedback };
}

function typed(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const answers = childrenNamed(question, 'answer').flatMap((answer): Answer[] => {
    const written = texts.of(answer, 'plain');
    const text = textWithoutPatterns(written);
    if (text === null) texts.note(`Answers with a star for anything, such as “${written}”, are not taken.`);
    return text === null ? [] : [{ text, fraction: fractionOf(answer), feedback: texts.of(childNamed(answer, 'feedback')) }];
  });
  if (!answers.some(({ fraction }) => fraction === right)) return 'None of its answers can be typed as it stands.';
  return { ...base, kind: 'text', isCaseSensitive: saidIn(question, 'usecase') === '1', answers };
}

function figure(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const answers = childrenNamed(question, 'answer').flatMap((answer): NumberAnswer[] => {
    const written = texts.of(answer, 'plain');
    const value = written === '' ? NaN : Number(written);
    if (!Number.isFinite(value)) {
      texts.note('What is said to who types any other figure is not taken.');
      return [];
    }
    const tolerance = Math.abs(Number(saidIn(answer, 'tolerance')) || 0);
    return [{ value, tolerance, fraction: fractionOf(answer), feedback: texts.of(childNamed(answer, 'feedback')) }];
  });
  if (!answers.some(({ fraction }) => fraction > 0)) return 'None of its answers is a figure.';
  const units = childNamed(question, 'units');
  const [unit, ...others] = units === undefined ? [] : childrenNamed(units, 'unit').map((one) => saidIn(one, 'unit_name'));
  if (others.length > 0) texts.note(`Of its units only “${unit ?? ''}” is taken.`);
  return { ...base, kind: 'number', unit: unit ?? null, answers };
}

function match(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const all = childrenNamed(question, 'subquestion').map((one) => ({ left: texts.of(one), right: texts.of(childNamed(one, 'answer'), 'plain') }));
  const pairs = all.filter(({ left }) => left !== '');
  return pairs.length < 2 ? 'It has fewer than two pairs of words.' : { ...base, kind: 'match', pairs, spares: all.filter(({ left }) => left === '').map((one) => one.right) };
}

/** An answer's fraction is its place. */
function order(question: XmlElement, base: ItemBase, texts: MoodleTexts): Item | string {
  const placed = childrenNamed(question, 'answer').map((answer) => ({ text: texts.of(answer), place: Number(answer.attributes['fraction'] ?? 0) }));
  const items = [...placed].sort((a, b) => a.place - b.place).map(({ text }) => text);
  return items.length < 2 ? 'There is nothing to put in order.' : { ...base, kind: 'order', items };
}
