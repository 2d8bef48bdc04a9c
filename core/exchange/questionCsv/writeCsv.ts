import { toCsv } from '../../analytics/csv';
import type { Cell } from '../../analytics/csv';
import { decimalText } from '../decimalText';
import { right, wrong } from '../item';
import type { Answer, Item } from '../item';
import { carriedWithout, leftOut } from '../loss';
import type { Loss, Written } from '../loss';
import { cellOfList, textOfPair } from './cellList';

const head = ['kind', 'section', 'question', 'answer', 'accepted', 'wrong', 'tolerance', 'explanation', 'tags', 'id', 'name'] as const;

/** What a row says of an item beside what all say. */
interface RowAnswers {
  readonly kind: string;
  readonly answer: string;
  readonly accepted?: string;
  readonly wrong?: string;
  readonly tolerance?: string;
}

/** A table for spreadsheets, a question a row. */
export function writeCsv(items: readonly Item[]): Written {
  const rows: Cell[][] = [];
  const losses: Loss[] = [];
  for (const item of items) {
    const answers = answersOf(item);
    if (answers === null) {
      losses.push(leftOut(item, 'A table tells right from wrong only, not what is worth a part.'));
      continue;
    }
    if (hasFeedback(item)) losses.push(carriedWithout(item, 'What is said to single answers does not fit a table.'));
    const { id, name, section, stem, explanation, tags } = item;
    rows.push([
      answers.kind, cellOfList(section), stem, answers.answer, answers.accepted ?? '', answers.wrong ?? '', answers.tolerance ?? '',
      explanation, cellOfList(tags), id, name,
    ]);
  }
  return { files: [{ path: 'questions.csv', text: toCsv([head, ...rows]) }], count: rows.length, losses };
}

function answersOf(item: Item): RowAnswers | null {
  switch (item.kind) {
    case 'choice':
      return options(item.options, item.isSingle);
    case 'true-false':
      return { kind: 'true-false', answer: item.answer ? 'True' : 'False' };
    case 'text':
      return item.isCaseSensitive ? null : typed('text', item.answers);
    case 'number': {
      const [answer, ...others] = item.answers;
      if (item.unit !== null || answer === undefined || others.length > 0 || answer.fraction !== right) return null;
      return { kind: 'number', answer: decimalText(answer.value), tolerance: answer.tolerance === 0 ? '' : decimalText(answer.tolerance) };
    }
    case 'match':
      return { kind: 'match', answer: cellOfList(item.pairs.map((pair) => textOfPair(pair.left, pair.right))), wrong: cellOfList(item.spares) };
    case 'order':
      return { kind: 'order', answer: cellOfList(item.items) };
    case 'gaps':
      return gapsRow(item.gaps, item.bank);
    case 'list':
      return { kind: 'list', answer: cellOfList(item.items.map(({ text }) => text)), accepted: cellOfList(item.items.map(({ accepted }) => cellOfList(accepted))) };
  }
}

/** Of a choice among several a wrong option takes away what a right one gives; other weights do not fit. */
function options(all: readonly Answer[], isSingle: boolean): RowAnswers | null {
  const rights = all.filter(({ fraction }) => fraction > 0);
  const wrongs = all.filter(({ fraction }) => fraction <= 0);
  const share = isSingle ? right : Number((1 / rights.length).toFixed(7));
  const isPlain = rights.every(({ fraction }) => fraction === share) && wrongs.every(({ fraction }) => fraction === (isSingle ? wrong : -share));
  if (!isPlain || rights.length === 0 || (isSingle && rights.length > 1)) return null;
  return { kind: isSingle ? 'choice' : 'choices', answer: cellOfList(rights.map(({ text }) => text)), wrong: cellOfList(wrongs.map(({ text }) => text)) };
}

function typed(kind: string, answers: readonly Answer[]): RowAnswers | null {
  const [first, ...others] = answers;
  if (first === undefined || answers.some(({ fraction }) => fraction !== right)) return null;
  return { kind, answer: cellOfList([first.text]), accepted: cellOfList(others.map(({ text }) => text)) };
}

/** The answer of each gap, other wordings of each as a list within the list, and a bank's other words as wrong ones. */
function gapsRow(gaps: readonly (readonly Answer[])[], bank: readonly string[] | null): RowAnswers | null {
  if (gaps.some((answers) => answers.length === 0 || answers.some(({ fraction }) => fraction !== right))) return null;
  const firsts = gaps.map(([first]) => first?.text ?? '');
  if (bank !== null) return { kind: 'gaps-bank', answer: cellOfList(firsts), wrong: cellOfList(bank.filter((text) => !firsts.includes(text))) };
  return { kind: 'gaps', answer: cellOfList(firsts), accepted: cellOfList(gaps.map(([, ...others]) => cellOfList(others.map(({ text }) => text)))) };
}

function hasFeedback(item: Item): boolean {
  switch (item.kind) {
    case 'choice':
      return item.options.some(({ feedback }) => feedback !== '');
    case 'text':
    case 'number':
      return item.answers.some(({ feedback }) => feedback !== '');
    case 'gaps':
      return item.gaps.flat().some(({ feedback }) => feedback !== '');
    case 'true-false':
      return item.feedbackIfTrue !== '' || item.feedbackIfFalse !== '';
    case 'match':
    case 'order':
    case 'list':
      return false;
  }
}
