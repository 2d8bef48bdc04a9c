import { countInWords } from '../text';
import type { ConfidenceLevel } from './confidence';

/** What a calibration says, the surest answers first: how many were right, and what there is to learn from it. A level
 *  without answers says nothing. */
export function calibrationInWords(levels: readonly ConfidenceLevel[]): string[] {
  return levels.filter(({ count }) => count > 0).map((level) => `${countsInWords(level)} ${lessonOf(level)}`.trim());
}

function countsInWords({ confidence, count, rightCount }: ConfidenceLevel): string {
  const was = rightCount === 1 ? 'was' : 'were';
  if (count === 1) return `The one answer you ${howSure[confidence]} was ${rightCount === 1 ? 'right' : 'wrong'}.`;
  return `Of ${count} answers you ${howSure[confidence]}, ${rightCount === 0 ? 'none' : rightCount} ${was} right.`;
}

const howSure: Readonly<Record<ConfidenceLevel['confidence'], string>> = {
  guess: 'guessed',
  'fairly-sure': 'were fairly sure of',
  certain: 'were certain of',
};

/** A guess that is right as often as this was more than a guess: among four options chance alone makes one in four. */
const knownShare = 0.75;

function lessonOf({ confidence, count, rightCount, shareRight }: ConfidenceLevel): string {
  const wrongCount = count - rightCount;
  switch (confidence) {
    case 'certain':
      return wrongCount === 0
        ? 'You can rely on what you know here.'
        : `Read ${wrongOnes(wrongCount, rightCount)} again first: what feels certain and is wrong does not mend itself.`;
    case 'fairly-sure':
      return wrongCount === 0 ? 'You may trust yourself a little more.' : '';
    case 'guess':
      return count > 1 && (shareRight ?? 0) >= knownShare ? 'You know more than you think.' : 'These are still to be learnt.';
  }
}

function wrongOnes(wrongCount: number, rightCount: number): string {
  if (rightCount === 0) return wrongCount === 1 ? 'it' : 'them';
  return wrongCount === 1 ? 'the other' : `the other ${countInWords(wrongCount)}`;
}
