import type { TextRange } from '../facts/importer/article';

/** Where a text stands within a part of another; null where it does not. */
export function placeWithin(text: string, within: TextRange | null, wanted: string): TextRange | null {
  if (within === null || wanted === '') return null;
  const start = text.slice(within.start, within.end).indexOf(wanted);
  return start < 0 ? null : { start: within.start + start, end: within.start + start + wanted.length };
}

export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
