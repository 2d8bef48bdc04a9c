import type { GradedQuestion } from '../questions/question';
import { textsOf } from '../questions/responseForm';
import { questionView } from '../questions/view';
import { wordsOf } from '../text';

/** What matters of a question for whether it tells the answer of another, in normalised words. */
export interface Telling {
  /** All that is shown before it is answered. */
  readonly shown: string;
  /** Its key is given away where all texts of one of these are shown. */
  readonly clues: readonly (readonly string[])[];
}

export function tellingOf(question: GradedQuestion): Telling {
  const { stem, form } = questionView(question, '');
  const clues = cluesOf(question).map((texts) => texts.map(asWords));
  return {
    shown: [stem, ...textsOf(form)].map(asWords).join(''),
    clues: clues.filter((texts) => texts.every((text) => text !== noWords)),
  };
}

/** Whether the key of one is among the words that the other shows. */
export function giveEachOtherAway(one: Telling, other: Telling): boolean {
  return givesAway(one, other) || givesAway(other, one);
}

function givesAway({ shown }: Telling, { clues }: Telling): boolean {
  return clues.some((texts) => texts.every((text) => shown.includes(text)));
}

/** Between bars, so that no word is found within another and no text across two. */
function asWords(text: string): string {
  return `|${wordsOf(text).join('|')}|`;
}

const noWords = asWords('');

/** A key that says what belongs together is given away only where both are shown. */
function cluesOf(question: GradedQuestion): readonly (readonly string[])[] {
  switch (question.format) {
    case 'cloze':
    case 'short-text':
    case 'number':
    case 'date':
      return alone([question.answer, ...question.accepted]);
    case 'single-choice':
      return alone([question.answer]);
    case 'multiple-choice':
      return alone(question.answers);
    case 'true-false':
      return alone(question.answer ? [question.asked] : [question.correction?.answer ?? '']);
    case 'list-recall':
      return alone(question.items.flatMap(({ text, accepted }) => [text, ...accepted]));
    case 'multi-cloze':
      return alone(question.gaps.flatMap(({ answer, accepted }) => [answer, ...accepted]));
    case 'matching':
      return question.pairs.map(({ left, right }) => [left, right]);
    case 'ordering':
      return question.items.map(({ text, place }) => [text, place]);
    case 'categorise':
      return question.items.map(({ text, category }) => [text, category]);
  }
}

function alone(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => [text]);
}
