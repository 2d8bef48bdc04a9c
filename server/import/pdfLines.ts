import type { StructuredTextItem } from 'unpdf';

/** A line of a page; lengths in points, y upwards from the page's foot. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The lines of a page in the order in which they are drawn, which is nearly always the order of reading. */
export function pdfLines(items: readonly StructuredTextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && (item.str.trim() === '' || isSameLine(line, item))) lines[lines.length - 1] = extended(line, item);
    else if (item.str.trim() !== '') lines.push({ text: item.str, left: item.x, right: rightOf(item), y: item.y, size: item.fontSize });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/[^\S\u00A0]+/g, ' ').trim() }));
}

function isSameLine(line: PdfLine, item: StructuredTextItem): boolean {
  const size = Math.max(line.size, item.fontSize);
  return Math.abs(item.y - line.y) < size / 2 && (item.dir === 'rtl' || item.x - line.right < 3 * size);
}

/** A small raised number is a note's, and would be read as part of the word before it. */
function isReferenceMark(line: PdfLine, item: StructuredTextItem): boolean {
  return item.fontSize < 0.8 * line.size && item.y - line.y > 0.1 * line.size && /^[\d,*†‡\s]+$/.test(item.str);
}

function extended(line: PdfLine, item: StructuredTextItem): PdfLine {
  if (item.str.trim() === '') return { ...line, text: line.text + item.str };
  const right = Math.max(line.right, rightOf(item));
  if (isReferenceMark(line, item)) return { ...line, right };
  const hasGap = item.dir !== 'rtl' && item.x - line.right > 0.2 * line.size;
  return { ...line, text: line.text + (hasGap ? ' ' : '') + item.str, right, size: Math.max(line.size, item.fontSize) };
}

function rightOf(item: StructuredTextItem): number {
  return item.x + item.width;
}
