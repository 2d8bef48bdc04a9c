/** A part of two texts laid beside each other: in both, only in the right one, or only in the one that was given. */
export interface DifferencePart {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** How a text differs from the right one: by words, or by letters where both are one word and much of it is right.
 *  Case is passed over; what is the same reads as in the right text. */
export function differenceOf(given: string, right: string): DifferencePart[] {
  if (given === '') return [{ kind: 'missing', text: right }];
  if (/\s/u.test(given) || /\s/u.test(right)) return compare(wordsAndSpaces(given), wordsAndSpaces(right));
  const byLetters = compare(Array.from(given), Array.from(right));
  const same = byLetters.reduce((count, part) => count + (part.kind === 'same' ? Array.from(part.text).length : 0), 0);
  return same * 2 >= Array.from(right).length ? byLetters : compare([given], [right]);
}

/** Each word with the space behind it. */
function wordsAndSpaces(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** By a longest common subsequence. */
function compare(given: readonly string[], right: readonly string[]): DifferencePart[] {
  const lengths = commonLengths(given, right);
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const parts: DifferencePart[] = [];
  let row = 0;
  let column = 0;
  while (row < given.length || column < right.length) {
    const [mine, theirs] = [given[row], right[column]];
    if (mine !== undefined && theirs !== undefined && isSame(mine, theirs)) {
      push(parts, { kind: 'same', text: theirs });
      row += 1;
      column += 1;
    } else if (mine !== undefined && (theirs === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      push(parts, { kind: 'extra', text: mine });
      row += 1;
    } else {
      push(parts, { kind: 'missing', text: theirs ?? '' });
      column += 1;
    }
  }
  return parts;
}

/** Length of the longest common subsequence of what lies behind each pair of places. */
function commonLengths(given: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: given.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = given.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const longest = isSame(given[row] ?? '', right[column] ?? '') ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      const ofRow = lengths[row];
      if (ofRow !== undefined) ofRow[column] = longest;
    }
  }
  return lengths;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function push(parts: DifferencePart[], { kind, text }: DifferencePart): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}
