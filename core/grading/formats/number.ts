import type { NumberQuestion } from '../../questions/question';
import { readNumbers } from '../readNumber';
import type { Quantity } from '../readNumber';
import { wholeGrade } from '../response';
import { isTypedRight } from '../typedText';
import { isSameUnit, isUnitNamed, unitsOf } from '../unitNames';
import { formatModule } from './formatModule';

/** A figure with its unit, written in any usual way (see `readNumbers`): right within the tolerance.
 *  A unit left out is right where the stem names it, otherwise worth half; another unit is wrong and none is converted.
 *  Moodle's numerical question takes a tenth for either by default, but there a unit is a formality: here yuan or
 *  dollars is what was asked. Where no unit is asked for, what was counted may stand behind ("8 members"), but not a
 *  measure ("8%"). */
export const number = formatModule<NumberQuestion, 'text'>('text', {
  form: ({ unit, stem }) => ({ kind: 'text', hint: unit === null || isUnitNamed(unit, stem) ? 'a number' : 'a number with its unit' }),
  grade: (question, { text }) => wholeGrade(scoreOf(question, text)),
  answerLines: ({ answer }) => [answer],
  responseLines: (_, { text }) => [text],
  wellFormed: () => true,
});

const withoutUnit = 0.5;

function scoreOf(question: NumberQuestion, text: string): number {
  const readings = readNumbers(text);
  if (readings.length === 0 || isKey(question, text)) return isTypedRight(question, text) ? 1 : 0;
  const { value, unit, tolerance, accepted, distractors } = question;
  const keys = [{ value, unit }, ...accepted.flatMap(readNumbers)];
  const wrongs = distractors.flatMap(readNumbers).filter((wrong) => !isNear(wrong.value, value, 0));
  const scores = readings
    .filter((given) => !wrongs.some((wrong) => isNear(wrong.value, given.value, 0)))
    .flatMap((given) => keys.map((key) => (isNear(key.value, given.value, tolerance) ? unitScore(key, given, question.stem) : 0)));
  return Math.max(0, ...scores);
}

/** The key's own words are right, however they are read. */
function isKey({ answer, accepted }: NumberQuestion, text: string): boolean {
  return isTypedRight({ answer, accepted, distractors: [] }, text) && [answer, ...accepted].some((right) => right.trim().toLowerCase() === text.trim().toLowerCase());
}

/** Beyond the tolerance by no more than decimal fractions are off in binary. */
function isNear(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance + 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

function unitScore(key: Quantity, given: Quantity, stem: string): number {
  if (key.unit === null) return given.unit === null || isCounted(given.unit) ? 1 : 0;
  if (given.unit === null) return isUnitNamed(key.unit, stem) ? 1 : withoutUnit;
  return isSameUnit(key.unit, given.unit) ? 1 : 0;
}

function isCounted(unit: string): boolean {
  return /^\p{L}[\p{L} ]*$/u.test(unit) && (unitsOf(unit).size === 0 || unitsOf(unit).has('people'));
}
