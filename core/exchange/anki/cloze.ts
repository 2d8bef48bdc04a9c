/** A part of a text that is asked by its gap. */
export interface Gap {
  /** From 1; gaps of one number are one card. */
  readonly number: number;
  readonly text: string;
  /** Offset of `text` in the text without marks. */
  readonly start: number;
  readonly hint: string | null;
}

export interface ClozeText {
  /** As it reads with every gap filled. */
  readonly text: string;
  /** In the order of the text; none lies within another. */
  readonly gaps: readonly Gap[];
  /** Numbers of gaps that lie within another and stand nowhere else. */
  readonly nested: readonly number[];
}

interface OpenGap {
  readonly numbers: readonly number[];
  readonly start: number;
}

const markPattern = /\{\{c(\d{1,3}(?:,\d{1,3})*)::|\}\}/g;

/** Reads Anki's `{{c1::text::hint}}`, in which a hint may be left out. A text that does not close what it opens has no gaps. */
export function readCloze(source: string): ClozeText {
  const open: OpenGap[] = [];
  const found: (Gap & { readonly isNested: boolean })[] = [];
  let text = '';
  let position = 0;
  for (const { 0: mark, 1: numbers, index } of source.matchAll(markPattern)) {
    text += source.slice(position, index);
    position = index + mark.length;
    if (numbers !== undefined) {
      open.push({ numbers: numbers.split(',').map(Number), start: text.length });
      continue;
    }
    const gap = open.pop();
    if (gap === undefined) {
      text += mark;
      continue;
    }
    const [shown = '', ...hints] = text.slice(gap.start).split('::');
    const start = gap.start + shown.length - shown.trimStart().length;
    const hint = hints.join('::').trim();
    for (const number of gap.numbers) found.push({ number, text: shown.trim(), start, hint: hint === '' ? null : hint, isNested: open.length > 0 });
    text = text.slice(0, gap.start) + shown;
  }
  if (open.length > 0) return { text: source, gaps: [], nested: [] };
  const gaps = found.filter(({ isNested, text: own }) => !isNested && own !== '').map(({ isNested: _, ...gap }) => gap);
  const nested = new Set(found.filter(({ isNested, number }) => isNested && !gaps.some((gap) => gap.number === number)).map(({ number }) => number));
  return { text: text + source.slice(position), gaps: gaps.sort((a, b) => a.start - b.start), nested: [...nested] };
}
