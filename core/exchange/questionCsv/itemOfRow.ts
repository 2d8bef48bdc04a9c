import { blank } from '../../questions/question';
import { itemText, rightAnswer, wrongAnswer } from '../item';
import type { Item, ItemBase } from '../item';
import { listOfCell, pairOfText, placesOfCell } from './cellList';

/** As the column "kind" of an exported table calls them. */
const kinds = ['choice', 'choices', 'true-false', 'text', 'number', 'match', 'order', 'gaps', 'gaps-bank', 'list'] as const;

export type RowKind = (typeof kinds)[number];

/** How other tables call them, in small letters. */
const otherNames: ReadonlyMap<string, RowKind> = new Map<string, RowKind>([
  ['multiple choice', 'choice'], ['multichoice', 'choice'], ['mc', 'choice'], ['single choice', 'choice'], ['mcq', 'choice'],
  ['multiple response', 'choices'], ['multiple answer', 'choices'], ['multiple answers', 'choices'], ['checkbox', 'choices'], ['ma', 'choices'],
  ['true/false', 'true-false'], ['truefalse', 'true-false'], ['true false', 'true-false'], ['tf', 'true-false'], ['t/f', 'true-false'],
  ['short answer', 'text'], ['shortanswer', 'text'], ['short text', 'text'], ['fill in the blank', 'text'], ['sa', 'text'], ['open', 'text'],
  ['numerical', 'number'], ['numeric', 'number'], ['matching', 'match'], ['ordering', 'order'], ['sequence', 'order'], ['cloze', 'gaps'],
]);

/** The kind that a cell names, `essay` for what only a person can mark, null where it says nothing known. */
export function kindNamed(cell: string): RowKind | 'essay' | null {
  const plain = cell.trim().toLowerCase().replace(/[\s_]+/g, ' ');
  if (plain === 'essay') return 'essay';
  return kinds.find((kind) => kind === plain) ?? otherNames.get(plain) ?? otherNames.get(plain.replaceAll('-', ' ')) ?? null;
}

export interface RowCells {
  readonly kind: RowKind | null;
  readonly answers: readonly string[];
  readonly accepted: readonly string[];
  readonly wrong: readonly string[];
  readonly options: readonly string[];
  readonly tolerance: string;
}

/** The item that a row asks, or why there is none. In a table that names no kinds an answer is one, semicolons and all. */
export function itemOfRow(base: ItemBase, cells: RowCells | 'essay'): Item | string {
  if (base.stem === '') return 'there is no question in it.';
  if (cells === 'essay') return 'an essay can be marked by a person only.';
  if (cells.answers.length === 0) return 'there is no answer in it.';
  const sorted = cells.options.length > 0 ? withOptionsSorted(cells) : cells.kind === null ? { ...cells, answers: cells.answers.map(plainCell) } : cells;
  return itemOfKind(base, sorted.kind ?? likelyKind(sorted), sorted);
}

/** Which of the options is right the answers tell, by text, letter or number; the others are wrong. */
function withOptionsSorted(cells: RowCells): RowCells {
  const rights = cells.answers.flatMap((answer) => (cells.options.includes(answer) ? [answer] : listOfCell(answer.replaceAll(',', ';'))));
  const places = rights.map((name) => placeOf(name, cells.options));
  const answers = places.flatMap((place) => cells.options[place] ?? []);
  if (answers.length < rights.length) return cells;
  const wrongs = cells.options.filter((_, index) => !places.includes(index));
  return { ...cells, answers: answers.map(plainCell), wrong: [...cells.wrong, ...wrongs.map(plainCell)] };
}

function placeOf(name: string, options: readonly string[]): number {
  const byText = options.indexOf(name);
  if (byText >= 0) return byText;
  if (/^[A-Za-z]$/.test(name)) return name.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0);
  return /^\d+$/.test(name) ? Number(name) - 1 : -1;
}

/** A text that is one of a list though it has a semicolon. */
function plainCell(text: string): string {
  return text.replace(/[\\;]/g, '\\$&');
}

function likelyKind({ answers, wrong }: RowCells): RowKind {
  if (wrong.length > 0) return answers.length > 1 ? 'choices' : 'choice';
  return answers.length === 1 && truthOf(answers[0] ?? '') !== null ? 'true-false' : 'text';
}

function itemOfKind(base: ItemBase, kind: RowKind, cells: RowCells): Item | string {
  const [answers, wrongs] = [listed(cells.answers), listed(cells.wrong)];
  switch (kind) {
    case 'choice':
    case 'choices':
      return choiceOf(base, kind === 'choice' && answers.length === 1, answers, wrongs);
    case 'true-false': {
      const answer = truthOf(cells.answers[0] ?? '');
      return answer === null ? 'its answer is neither true nor false.' : { ...base, kind, answer, feedbackIfTrue: '', feedbackIfFalse: '' };
    }
    case 'text':
      return { ...base, kind, isCaseSensitive: false, answers: [...answers, ...listed(cells.accepted)].map(rightAnswer) };
    case 'number':
      return numberOf(base, answers, cells.tolerance);
    case 'match':
      return matchOf(base, answers, wrongs);
    case 'order':
      return answers.length < 2 ? 'there is nothing to put in order.' : { ...base, kind, items: answers };
    case 'list':
      return { ...base, kind, items: withAccepted(answers, cells.accepted).map(([text, accepted]) => ({ text, accepted })) };
    case 'gaps':
    case 'gaps-bank':
      return gapsOf(base, kind === 'gaps-bank', answers, cells, wrongs);
  }
}

function listed(cells: readonly string[]): string[] {
  return cells.flatMap(listOfCell).map(itemText);
}

function choiceOf(base: ItemBase, isSingle: boolean, answers: readonly string[], wrongs: readonly string[]): Item | string {
  if (wrongs.length === 0) return 'there is nothing wrong to choose.';
  const share = Number((1 / answers.length).toFixed(7));
  const [ofRight, ofWrong] = isSingle ? [1, 0] : [share, -share];
  return { ...base, kind: 'choice', isSingle, options: [
    ...answers.map((text) => ({ ...rightAnswer(text), fraction: ofRight })),
    ...wrongs.map((text) => ({ ...wrongAnswer(text), fraction: ofWrong })),
  ] };
}

function truthOf(cell: string): boolean | null {
  if (/^(?:true|t|yes|1|correct)$/i.test(cell.trim())) return true;
  return /^(?:false|f|no|0|incorrect)$/i.test(cell.trim()) ? false : null;
}

function numberOf(base: ItemBase, answers: readonly string[], tolerance: string): Item | string {
  const [value, margin] = [plainNumber(answers[0] ?? ''), tolerance === '' ? 0 : plainNumber(tolerance)];
  if (value === null || answers.length > 1) return 'its answer is not one figure.';
  if (margin === null || margin < 0) return 'its tolerance is no figure.';
  return { ...base, kind: 'number', unit: null, answers: [{ value, tolerance: margin, fraction: 1, feedback: '' }] };
}

function plainNumber(cell: string): number | null {
  return /^[-+]?\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : null;
}

function matchOf(base: ItemBase, answers: readonly string[], spares: readonly string[]): Item | string {
  const pairs = answers.map(pairOfText);
  const known = pairs.filter((pair) => pair !== null);
  if (known.length < pairs.length || known.length < 2) return 'its pairs do not read “left = right; left = right”.';
  return { ...base, kind: 'match', pairs: known, spares };
}

function gapsOf(base: ItemBase, hasBank: boolean, answers: readonly string[], { accepted }: RowCells, wrongs: readonly string[]): Item | string {
  const count = base.stem.split(blank).length - 1;
  if (count === 0 || count !== answers.length) return `it has ${count} gaps (${blank}) and ${answers.length} answers.`;
  const gaps = withAccepted(answers, accepted).map(([text, others]) => [text, ...others].map(rightAnswer));
  return { ...base, kind: 'gaps', gaps, bank: hasBank ? [...new Set([...answers, ...wrongs])] : null };
}

/** Each text with its other wordings, which stand in lists within the list. */
function withAccepted(texts: readonly string[], accepted: readonly string[]): [text: string, accepted: readonly string[]][] {
  const lists = accepted.flatMap(placesOfCell).map((cell) => listOfCell(cell).map(itemText));
  return texts.map((text, index) => [text, lists[index] ?? []]);
}
