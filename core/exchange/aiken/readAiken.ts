import { itemText, rightAnswer, wrongAnswer } from '../item';
import type { ChoiceItem } from '../item';
import { leftOut } from '../loss';
import type { Loss, ReadItems } from '../loss';

/** Moodle's Aiken: a question, its options behind "A." or "A)", and "ANSWER: B". Nothing else can be said in it. */

interface Open {
  line: number;
  stem: string[];
  options: string[];
}

const optionPattern = /^\s*([A-Z])[.)]\s+(\S.*)$/su;
const answerPattern = /^\s*ANSWER:\s*([A-Z])\s*$/u;

/** Whether a text looks like Aiken. */
export function looksLikeAiken(text: string): boolean {
  return /^\s*ANSWER:\s*[A-Z]\s*$/mu.test(text) && /^\s*A[.)]\s+\S/mu.test(text);
}

export function readAiken(text: string): ReadItems {
  const items: ChoiceItem[] = [];
  const losses: Loss[] = [];
  let open: Open = { line: 0, stem: [], options: [] };
  for (const [index, line] of `${text.replace(/^\uFEFF/, '')}\n`.split(/\r\n|\n|\r/).entries()) {
    const answer = answerPattern.exec(line)?.[1];
    const [, letter, option = ''] = optionPattern.exec(line) ?? [];
    if (answer !== undefined) {
      const item = itemOf(open, answer);
      if (typeof item === 'string') losses.push(leftOut(headOf(open), item));
      else items.push(item);
      open = { line: 0, stem: [], options: [] };
    } else if (letter !== undefined && open.stem.length > 0 && letter === letterAt(open.options.length)) {
      open.options.push(itemText(option));
    } else if (line.trim() !== '') {
      if (open.options.length > 0) losses.push(leftOut(headOf(open), noAnswer(open)));
      if (open.stem.length === 0 || open.options.length > 0) open = { line: index + 1, stem: [], options: [] };
      open.stem.push(line);
    }
  }
  if (open.stem.length > 0) losses.push(leftOut(headOf(open), noAnswer(open)));
  return { items, losses };
}

function itemOf({ line, stem, options }: Open, answer: string): ChoiceItem | string {
  const place = answer.charCodeAt(0) - 'A'.charCodeAt(0);
  if (stem.length === 0 || options.length < 2) return `Line ${line}: it has no question with two options.`;
  if (options[place] === undefined) return `Line ${line}: its answer ${answer} is none of its options.`;
  return {
    kind: 'choice', id: '', name: '', section: [], tags: [], explanation: '', stem: itemText(stem.join('\n')), isSingle: true,
    options: options.map((text, index) => (index === place ? rightAnswer(text) : wrongAnswer(text))),
  };
}

function letterAt(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

function noAnswer({ line }: Open): string {
  return `Line ${line}: no line “ANSWER: A” follows.`;
}

function headOf({ stem }: Open) {
  return { id: '', name: '', stem: itemText(stem.join('\n')) };
}
