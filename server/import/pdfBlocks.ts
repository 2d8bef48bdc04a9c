import type { ReadArticle } from '@/core/facts/importer/article';
import type { PdfLine } from './pdfLines';

/** What most of the document's text looks like. */
interface Typesetting {
  readonly size: number;
  /** From one line down to the next. */
  readonly leading: number;
  readonly width: number;
}

/** Headings and paragraphs from the lines of the pages. The largest heading of the first page is the title. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): ReadArticle {
  const setting = typesettingOf(pages);
  const groups = groupLines(pages, setting);
  const blocks = groups.map((lines) => ({ lines, text: joinLines(lines), kind: kindOf(lines, setting) }));
  const firstPage = new Set(pages[0]);
  const sizeOf = ({ lines }: (typeof blocks)[number]) => lines[0]?.size ?? 0;
  const [title] = blocks
    .filter(({ kind, lines }) => kind === 'heading' && lines.every((line) => firstPage.has(line)))
    .filter((block) => sizeOf(block) > 1.2 * setting.size)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return { title: title?.text ?? null, blocks: blocks.filter((block) => block !== title).map(({ kind, text }) => ({ kind, text })) };
}

function typesettingOf(pages: readonly (readonly PdfLine[])[]): Typesetting {
  const characters = new Map<number, number>();
  for (const { size, text } of pages.flat()) characters.set(halves(size), (characters.get(halves(size)) ?? 0) + text.length);
  const size = [...characters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 12;
  const ofText = (line: PdfLine) => halves(line.size) === size;
  const steps = pages.flatMap((lines) => lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y));
  const leading = quantile(steps.filter((step) => step > 0.5 * size && step < 3 * size), 0.5) ?? 1.2 * size;
  const width = quantile(pages.flat().filter(ofText).map(widthOf), 0.9) ?? 0;
  return { size, leading, width };
}

function halves(size: number): number {
  return Math.round(2 * size) / 2;
}

function quantile(numbers: readonly number[], share: number): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor(share * (numbers.length - 1))];
}

function widthOf({ left, right }: PdfLine): number {
  return right - left;
}

function groupLines(pages: readonly (readonly PdfLine[])[], setting: Typesetting): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const lines of pages) {
    for (const line of lines) {
      const group = groups.at(-1);
      const previous = group?.at(-1);
      const step = previous === undefined || line === lines[0] ? null : previous.y - line.y;
      if (group === undefined || previous === undefined || beginsBlock(previous, line, step, setting)) groups.push([line]);
      else group.push(line);
    }
  }
  return groups;
}

const listMark = /^(?:[•▪‣◦●–—*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;
const sentenceEnd = /[.!?:…]["'”’»)\]]*$/;

/** `step` is how far down the line stands from the previous one, null on another page. */
function beginsBlock(previous: PdfLine, line: PdfLine, step: number | null, { leading, width }: Typesetting): boolean {
  if (Math.abs(line.size - previous.size) > 0.1 * previous.size || listMark.test(line.text)) return true;
  const endsSentence = sentenceEnd.test(previous.text);
  // Another page, or up or far down to another column.
  if (step === null || step <= 0 || step > 6 * leading) return endsSentence && !/^\p{Ll}/u.test(line.text);
  if (step > 1.35 * Math.max(leading, 1.2 * line.size)) return true;
  if (line.left > previous.left + 0.8 * line.size && !listMark.test(previous.text)) return true;
  return endsSentence && widthOf(previous) < 0.85 * width;
}

function kindOf(lines: readonly PdfLine[], { size, width }: Typesetting): 'heading' | 'paragraph' {
  const [line] = lines;
  const text = joinLines(lines);
  if (line === undefined || text.length > 200 || /[.,;:!…]$/.test(text) || !/\p{L}/u.test(text)) return 'paragraph';
  if (line.size > 1.12 * size) return 'heading';
  const isAlone = lines.length === 1 && widthOf(line) < 0.85 * width && text.length <= 100;
  return isAlone && /^[\p{Lu}\d]/u.test(text) && !/[?"”’)\]]$/.test(text) && !listMark.test(text) ? 'heading' : 'paragraph';
}

/** One line; a word parted at a line's end is whole again. */
function joinLines(lines: readonly PdfLine[]): string {
  return lines.reduce((joined, { text }) => {
    const end = joined.slice(-2);
    if (/\p{L}\u00AD$/u.test(end) || (/\p{L}[-‐]$/u.test(end) && /^\p{Ll}/u.test(text))) return joined.slice(0, -1) + text;
    if (/[\p{L}\p{N}][-‐]$/u.test(end)) return joined + text;
    return joined === '' ? text : `${joined} ${text}`;
  }, '');
}
