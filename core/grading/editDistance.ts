/** Number of letters to add, drop, change or swap with their neighbour to turn one text into another (optimal string
 *  alignment: Damerau 1964, each place edited once). Stops early and gives `limit + 1` where it is more than `limit`. */
export function editDistance(from: string, to: string, limit: number): number {
  const a = Array.from(from);
  const b = Array.from(to);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const changed = at(last, column - 1) + (isSame ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(changed, at(last, column) + 1, at(current, column - 1) + 1, swapped));
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
