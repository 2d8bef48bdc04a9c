import type { SlotNotes } from '../../facts/fact';
import type { Format } from '../../questions/question';
import { blank } from '../../questions/question';
import { decimalText } from '../decimalText';
import { right } from '../item';
import type { Answer, ChoiceItem, GapsItem, ListingItem, NumberItem, TextItem, TrueFalseItem } from '../item';
import { plainSource, plainStem, slotSource, typeOf, worded } from './wording';

/** A fact that asks what an item asks, before it has its place in a course. */
export interface ItemFact {
  /** An annotated sentence. */
  readonly source: string;
  /** By slot name. */
  readonly notes: Readonly<Record<string, SlotNotes>>;
  /** What was said to single answers, to be told with the explanation. */
  readonly told: readonly string[];
  /** What of the item a fact cannot say, each as a sentence. */
  readonly lost: readonly string[];
}

/** Items that become one fact each; those over several things become a set of facts. */
export type SingleItem = ChoiceItem | TrueFalseItem | TextItem | NumberItem | ListingItem | GapsItem;

export function factOfItem(item: SingleItem): ItemFact | string {
  switch (item.kind) {
    case 'choice':
      return item.options.filter(({ fraction }) => fraction > 0).length > 1 && !item.isSingle ? several(item) : choice(item);
    case 'true-false':
      return truth(item);
    case 'text':
      return typed(item);
    case 'number':
      return figure(item);
    case 'list':
      return list(item);
    case 'gaps':
      return gaps(item);
  }
}

const notAsWritten = 'It was brought in as a question of another format.';

function notesWith({ ask, ...parts }: Partial<Omit<SlotNotes, 'ask'>> & { readonly ask?: string | null }, retired: readonly Format[] = []): SlotNotes {
  return {
    accept: [], acceptByItem: {}, distractors: [], options: 'all', ...parts, ...(ask === undefined || ask === null ? {} : { ask }),
    ...(retired.length === 0 ? {} : { retired: Object.fromEntries(retired.map((format) => [format, notAsWritten])) }),
  };
}

const asksAboutOptions = /\bfollowing\b|\b(?:which|what|who|one|none|all) of (?:the )?(?:these|those|above|below)\b|\b(?:options?|statements?|answers?|choices?) (?:below|above)\b/i;

function choice({ options, stem, isSingle }: ChoiceItem): ItemFact | string {
  const best = Math.max(...options.map(({ fraction }) => fraction));
  const [answer, ...alsoRight] = options.filter(({ fraction }) => fraction === best);
  if (answer === undefined || best <= 0) return 'None of its options is right.';
  const wrongs = options.filter(({ fraction }) => fraction < best);
  if (wrongs.length === 0) return 'None of its options is wrong.';
  const partly = wrongs.filter(({ fraction }) => fraction > 0).map(({ text }) => `“${text}”, worth a part, counts as wrong.`);
  const { source, ask } = worded(stem, slotSource([answer.text], 'answer', typeOf(answer.text, stem)));
  return {
    source,
    // A year or a figure is asked with the formats of its own, but not to be typed.
    notes: { answer: notesWith({ ask, accept: alsoRight.map(({ text }) => text), distractors: wrongs.map(({ text }) => text) }, ['short-text', 'true-false']) },
    told: toldOf(options),
    lost: [
      ...partly,
      ...(alsoRight.length === 0 ? [] : [`Of its right options only “${answer.text}” is shown.`]),
      ...(isSingle ? [] : ['It is asked as a choice of one: one of its options is right.']),
      ...(asksAboutOptions.test(stem) ? ['It asks about its options, which a flashcard does not show: look at it before you publish.'] : []),
    ],
  };
}

function several({ options, stem }: ChoiceItem): ItemFact {
  const rights = options.filter(({ fraction }) => fraction > 0).map(({ text }) => text);
  const wrongs = options.filter(({ fraction }) => fraction <= 0).map(({ text }) => text);
  const { source, ask } = worded(stem, slotSource(rights, 'answers', 'list'));
  const isEven = new Set(options.filter(({ fraction }) => fraction > 0).map(({ fraction }) => fraction)).size === 1;
  return {
    source,
    notes: { answers: notesWith({ ask, distractors: wrongs }, ['list-recall', 'true-false']) },
    told: toldOf(options),
    lost: isEven ? [] : ['Each of its right options counts the same.'],
  };
}

function truth({ answer, stem, feedbackIfTrue, feedbackIfFalse }: TrueFalseItem): ItemFact {
  return {
    source: `[${answer ? 'True' : 'False'}]{truth}: ${plainSource(plainStem(stem))}`,
    notes: { truth: notesWith({}) },
    told: toldOf([{ text: 'True', fraction: 0, feedback: feedbackIfTrue }, { text: 'False', fraction: 0, feedback: feedbackIfFalse }]),
    lost: [],
  };
}

/** As core/questions/formats/typeable.ts has it. */
const mostTypedWords = 5;

function typed({ answers, stem, isCaseSensitive }: TextItem): ItemFact | string {
  const [answer, ...others] = answers.filter(({ fraction }) => fraction === right);
  if (answer === undefined) return 'None of its answers is wholly right.';
  const partly = answers.filter(({ fraction }) => fraction > 0 && fraction < right).map(({ text }) => `“${text}”, worth a part, is not taken.`);
  const wrongs = answers.filter(({ fraction }) => fraction <= 0).map(({ text }) => text);
  const { source, ask } = worded(stem, slotSource([answer.text], 'answer', typeOf(answer.text, stem)));
  return {
    source,
    notes: { answer: notesWith({ ask, accept: others.map(({ text }) => text), distractors: wrongs }, ['single-choice', 'true-false']) },
    told: toldOf(answers),
    lost: [...partly, ...(answer.text.split(' ').length > mostTypedWords && !stem.includes(blank) ? ['Its answer is too long to be typed: it is asked as a flashcard only.'] : []), ...(isCaseSensitive ? ['Small letters are taken for capitals.'] : [])],
  };
}

function figure({ answers, stem, unit }: NumberItem): ItemFact | string {
  const [answer, ...others] = answers.filter(({ fraction }) => fraction === right);
  if (answer === undefined) return 'None of its figures is wholly right.';
  const lost = answers.filter((other) => other !== answer).map(({ value }) => `The figure ${decimalText(value)} is not taken.`);
  const text = unit === null ? decimalText(answer.value) : `${decimalText(answer.value)} ${unit}`;
  const { source, ask } = worded(stem, slotSource([text], 'answer', unit === null ? 'number' : 'quantity'));
  const notes = notesWith({ ask, accept: [], ...(answer.tolerance === 0 ? {} : { tolerance: answer.tolerance }) }, ['single-choice', 'true-false']);
  return {
    source, notes: { answer: notes }, lost: others.length === 0 && lost.length === 0 ? [] : lost,
    told: toldOf(answers.map(({ value, ...one }) => ({ ...one, text: decimalText(value) }))),
  };
}

function list({ items, stem }: ListingItem): ItemFact | string {
  if (items.length < 2) return 'It has fewer than two things to name.';
  const { source, ask } = worded(stem, slotSource(items.map(({ text }) => text), 'answers', 'list'));
  const accepted = items.filter(({ accepted: others }) => others.length > 0).map(({ text, accepted: others }) => [text, others] as const);
  return { source, notes: { answers: notesWith({ ask, acceptByItem: Object.fromEntries(accepted) }, ['multiple-choice', 'true-false']) }, told: [], lost: [] };
}

const mostGaps = 4;

function gaps({ gaps: all, stem, bank }: GapsItem): ItemFact | string {
  const answers = all.map((some) => some.filter(({ fraction }) => fraction === right).map(({ text }) => text));
  if (answers.length === 0 || answers.some((texts) => texts.length === 0)) return 'A gap has nothing that is wholly right.';
  const firsts = answers.map(([first = '']) => first);
  const spares = (bank ?? []).filter((text) => !firsts.includes(text));
  const parts = stem.replaceAll('\n', ' ').split(blank);
  const slots = firsts.map((text, index) => slotSource([text], nameOf(index), typeOf(text, stem)));
  const notes = answers.map(([, ...others], index): [string, SlotNotes] => [nameOf(index), notesWith({ accept: others, distractors: spares }, ['single-choice', 'true-false'])]);
  return {
    source: parts.reduce((text, part, index) => `${text}${slots[index - 1] ?? ''}${plainSource(part)}`, '').trimStart(),
    notes: Object.fromEntries(notes),
    told: toldOf(all.flat()),
    lost: [
      ...(firsts.length > mostGaps ? [`Only its first ${mostGaps} gaps are asked together.`] : []),
      ...(all.flat().some(({ fraction }) => fraction > 0 && fraction < right) ? ['What is worth a part in a gap is not taken.'] : []),
    ],
  };
}

function nameOf(index: number): string {
  return `gap-${index + 1}`;
}

function toldOf(answers: readonly Answer[]): string[] {
  return answers.filter(({ feedback }) => feedback !== '').map(({ text, feedback }) => `${text}: ${feedback}`);
}

