import { blank } from '../../questions/question';
import { decimalText, percentText } from '../decimalText';
import type { ChoiceItem, GapsItem, MatchItem, NumberItem, OrderItem, TextItem, TrueFalseItem } from '../item';
import { withoutPatterns } from '../wildcards';
import { escapeXml } from '../xml/writeXml';
import { shownText } from './moodleElements';

/** What stands in a question of each of Moodle's types behind its text. */

interface MoodleAnswer {
  readonly text: string;
  readonly fraction: number;
  readonly feedback: string;
  readonly more?: string;
}

function answerElement({ text, fraction, feedback, more = '' }: MoodleAnswer, format = 'plain_text'): string {
  return [
    `    <answer fraction="${percentText(fraction)}" format="${format}">\n      <text>${escapeXml(text)}</text>\n`,
    more,
    shownText('feedback', feedback, '      '),
    '    </answer>\n',
  ].join('');
}

export function answersOfChoice({ isSingle, options }: ChoiceItem): string {
  return `    <single>${String(isSingle)}</single>\n    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>none</answernumbering>\n${options.map((option) => answerElement(option)).join('')}`;
}

export function answersOfTruth({ answer, feedbackIfTrue, feedbackIfFalse }: TrueFalseItem): string {
  return [
    answerElement({ text: 'true', fraction: answer ? 1 : 0, feedback: feedbackIfTrue }, 'moodle_auto_format'),
    answerElement({ text: 'false', fraction: answer ? 0 : 1, feedback: feedbackIfFalse }, 'moodle_auto_format'),
  ].join('');
}

export function answersOfText({ answers, isCaseSensitive }: TextItem): string {
  const own = answers.map((answer) => answerElement({ ...answer, text: withoutPatterns(answer.text) }));
  return `    <usecase>${isCaseSensitive ? 1 : 0}</usecase>\n${own.join('')}`;
}

/** 0 asks for the unit without marking it down, 3 for none. */
export function answersOfNumber({ answers, unit }: NumberItem): string {
  const own = answers.map(({ value, tolerance, fraction, feedback }) => answerElement({
    text: decimalText(value), fraction, feedback, more: `      <tolerance>${decimalText(tolerance)}</tolerance>\n`,
  }, 'moodle_auto_format'));
  if (unit === null) return `${own.join('')}    <showunits>3</showunits>\n`;
  const units = `    <units>\n      <unit><multiplier>1</multiplier><unit_name>${escapeXml(unit)}</unit_name></unit>\n    </units>\n`;
  return `${own.join('')}${units}    <unitgradingtype>0</unitgradingtype>\n    <showunits>0</showunits>\n    <unitsleft>0</unitsleft>\n`;
}

/** A right side that belongs to nothing stands beside an empty left one. */
export function subquestions({ pairs, spares }: MatchItem): string {
  const all = [...pairs, ...spares.map((right) => ({ left: '', right }))];
  return `    <shuffleanswers>true</shuffleanswers>\n${all.map(({ left, right }) =>
    `    <subquestion format="plain_text">\n      <text>${escapeXml(left)}</text>\n      <answer><text>${escapeXml(right)}</text></answer>\n    </subquestion>\n`).join('')}`;
}

/** An answer's fraction is its place. Points are for each one that follows its true neighbour, as here. */
export function orderedItems({ items }: OrderItem): string {
  const settings = '    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n    <selectcount>0</selectcount>\n    <gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>\n    <showgrading>SHOW</showgrading>\n    <numberingstyle>none</numberingstyle>\n';
  return `${settings}${items.map((text, index) => `    <answer fraction="${index + 1}" format="plain_text"><text>${escapeXml(text)}</text></answer>\n`).join('')}`;
}

/** Words to be dragged into the text, which names each by its number. Of them Moodle always takes a "<" for markup. */
export function dragBoxes({ stem, gaps }: GapsItem, bank: readonly string[]): { readonly stem: string; readonly answers: string } {
  const numbers = gaps.map(([answer]) => bank.indexOf(answer?.text ?? '') + 1);
  const numbered = stem.split(blank).reduce((text, part, index) => `${text}[[${numbers[index - 1] ?? 0}]]${part}`);
  const boxes = bank.map((text) => `    <dragbox><text>${escapeXml(escapeXml(text))}</text><group>1</group></dragbox>\n`);
  return { stem: numbered, answers: `    <shuffleanswers>1</shuffleanswers>\n${boxes.join('')}` };
}
