import { blank } from '../../questions/question';
import { percentText } from '../decimalText';
import { right } from '../item';
import type { Answer, GapsItem } from '../item';
import { withoutPatterns } from '../wildcards';

/** Moodle's "embedded answers": what is right for a gap stands in the text, `{1:SHORTANSWER:=Paris~%50%Lutetia#Once.}`. */

const numbered = /\[\[\d+\]\]/;
const embedded = /\{\d*:[A-Z_]+:/;

/** Whether a text has signs of its own that would be taken for a gap. */
export function holdsCloze(stem: string): boolean {
  return numbered.test(stem) || embedded.test(stem);
}

export function clozeText({ stem, gaps }: GapsItem): string {
  return stem.split(blank).reduce((text, part, index) => `${text}${gapText(gaps[index - 1] ?? [])}${part}`);
}

function gapText(answers: readonly Answer[]): string {
  const all = answers.map(({ text, fraction, feedback }) => {
    const weight = fraction === right ? '=' : `%${percentText(fraction)}%`;
    return `${weight}${escaped(withoutPatterns(text))}${feedback === '' ? '' : `#${escaped(feedback)}`}`;
  });
  return `{1:SHORTANSWER:${all.join('~')}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\~#}/"=%]/g, '\\$&').replaceAll('\n', ' ');
}
